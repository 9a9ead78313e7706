using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Safety;

internal sealed class SafetyCheckConfiguration : EntityConfiguration<SafetyCheck>
{
    protected override void ConfigureRow(EntityTypeBuilder<SafetyCheck> builder)
    {
        builder.HasEnum(c => (SafetyCheckKind?)c.Kind);
        builder.HasPercent(c => c.Score);
        builder.HasText(c => c.Note, TextLength.Text);
        builder.HasOne(c => c.Project).WithMany(p => p.SafetyChecks)
            .HasForeignKey(c => c.ProjectId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(c => c.InspectingOrganisation).WithMany()
            .HasForeignKey(c => c.InspectingOrganisationId).OnDelete(DeleteBehavior.NoAction);

        builder.HasIndex(c => new { c.ProjectId, c.CheckedOn, c.Id });
        builder.HasIndex(c => new { c.InspectingOrganisationId, c.CheckedOn, c.Id });
        builder.HasIndex(c => new { c.CheckedOn, c.Id });
        builder.HasIndex(c => new { c.Score, c.Id });
        builder.HasIndex(c => new { c.CreatedAt, c.Id });
        builder.HasIndex(c => new { c.UpdatedAt, c.Id });
    }
}
