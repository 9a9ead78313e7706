using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Projects;

internal sealed class StageEntryConfiguration : EntityConfiguration<StageEntry>
{
    protected override void ConfigureRow(EntityTypeBuilder<StageEntry> builder)
    {
        builder.ToTable("StageEntries");
        builder.HasEnum(e => (ProjectStage?)e.Stage);
        builder.Ignore(e => e.LeftOn);
        builder.HasText(e => e.Reason, TextLength.Text);
        builder.HasOne(e => e.Project).WithMany(p => p.StageEntries).HasForeignKey(e => e.ProjectId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(e => new { e.ProjectId, e.EnteredOn, e.Id });
        builder.HasIndex(e => new { e.Stage, e.EnteredOn, e.Id });
    }
}
