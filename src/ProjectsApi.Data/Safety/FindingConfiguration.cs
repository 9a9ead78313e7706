using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Safety;

internal sealed class FindingConfiguration : EntityConfiguration<Finding>
{
    protected override void ConfigureRow(EntityTypeBuilder<Finding> builder)
    {
        builder.HasKnown(f => (HazardLevel?)f.HazardLevel);
        builder.HasKnown(f => (FindingState?)f.State);
        builder.HasText(f => f.Description, TextLength.Text);
        builder.HasText(f => f.Measure, TextLength.Text);
        builder.HasRule("ClosedOn_OnlyClosed", $"\"ClosedOn\" IS NULL OR \"State\" = {(int)FindingState.Closed}");
        builder.HasOne(f => f.SafetyCheck).WithMany(c => c.Findings)
            .HasForeignKey(f => f.SafetyCheckId).OnDelete(DeleteBehavior.Cascade);

        builder.HasIndex(f => new { f.SafetyCheckId, f.Id });
        builder.HasIndex(f => new { f.State, f.Deadline, f.Id });
    }
}
