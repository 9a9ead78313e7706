using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Schedules;

internal sealed class ScheduleBaselineConfiguration : EntityConfiguration<ScheduleBaseline>
{
    protected override void ConfigureRow(EntityTypeBuilder<ScheduleBaseline> builder)
    {
        builder.ToTable("ScheduleBaselines");
        builder.HasText(b => b.Name, TextLength.Name);
        builder.HasCheck("NodeCount_NotNegative", "\"NodeCount\" >= 0");
        builder.HasOne(b => b.Project).WithMany(p => p.ScheduleBaselines)
            .HasForeignKey(b => b.ProjectId).OnDelete(DeleteBehavior.Cascade);
        // Comparisons with a baseline must be repeatable.
        foreach (var captured in builder.Metadata.GetProperties().Where(p =>
            p.Name is nameof(ScheduleBaseline.Nodes) or nameof(
                ScheduleBaseline.CapturedAt) or nameof(ScheduleBaseline.NodeCount) or nameof(ScheduleBaseline.Finish)))
        {
            captured.SetAfterSaveBehavior(PropertySaveBehavior.Throw);
        }

        builder.HasIndex(b => new { b.ProjectId, b.Name }).IsUnique();
        builder.HasIndex(b => new { b.ProjectId, b.CapturedAt, b.Id });
    }
}
