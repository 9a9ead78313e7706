using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Safety;

internal sealed class FindingConfiguration : EntityConfiguration<Finding>
{
    protected override void ConfigureRow(EntityTypeBuilder<Finding> builder)
    {
        builder.HasEnum(f => (HazardLevel?)f.HazardLevel);
        builder.HasEnum(f => (FindingState?)f.State);
        builder.HasText(f => f.Description, TextLength.Text);
        builder.HasText(f => f.Measure, TextLength.Text);
        builder.HasText(f => f.Plan, TextLength.Text);
        builder.HasText(f => f.Evidence, TextLength.Text);
        builder.HasNonNegative(f => f.Funds);
        // Nobody rechecks their own rectification.
        builder.HasCheck("RecheckedById_NotSubmitter", "\"RecheckedById\" <> \"SubmittedById\"");
        builder.HasCheck("ClosedOn_OnlyClosed", $"\"ClosedOn\" IS NULL OR \"State\" = {(int)FindingState.Closed}");
        // Listed supervision is for major dangers; a finding that was sent back has no recheck.
        builder.HasCheck(
            "State_ByLevel", $"\"State\" <> {(int)FindingState.Supervised} OR \"HazardLevel\" = {(int)HazardLevel.Major}");
        builder.HasCheck(
            "RecheckedById_OnlyRechecked",
            $"\"RecheckedById\" IS NULL OR \"State\" IN ({(int)FindingState.Rechecked}, {(int)FindingState.Closed})");
        builder.HasOne(f => f.SafetyCheck).WithMany(c => c.Findings)
            .HasForeignKey(f => f.SafetyCheckId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(f => f.ResponsibleOrganisation).WithMany()
            .HasForeignKey(f => f.ResponsibleOrganisationId).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne(f => f.SubmittedBy).WithMany().HasForeignKey(f => f.SubmittedById).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne(f => f.RecheckedBy).WithMany().HasForeignKey(f => f.RecheckedById).OnDelete(DeleteBehavior.NoAction);

        builder.HasIndex(f => new { f.SafetyCheckId, f.Id });
        builder.HasIndex(f => new { f.State, f.Deadline, f.Id });
        builder.HasIndex(f => new { f.HazardLevel, f.Deadline, f.Id }).IsDescending(true, false, false);
        builder.HasIndex(f => new { f.Deadline, f.Id });
        builder.HasIndex(f => new { f.ClosedOn, f.Id });
        builder.HasIndex(f => new { f.UpdatedAt, f.Id });
    }
}
