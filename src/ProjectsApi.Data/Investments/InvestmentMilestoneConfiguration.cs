using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Investments;

internal sealed class InvestmentMilestoneConfiguration : EntityConfiguration<InvestmentMilestone>
{
    protected override void ConfigureRow(EntityTypeBuilder<InvestmentMilestone> builder)
    {
        builder.HasText(m => m.Name, TextLength.Name);
        builder.Property(m => m.Name).IsSearched();
        builder.HasText(m => m.Evidence, TextLength.Text);
        builder.HasText(m => m.CancelReason, TextLength.Text);
        builder.HasEnum(m => (MilestoneKind?)m.Kind);
        builder.HasNonNegative(m => m.PlannedAmount, m => m.PaidAmount);
        builder.HasCheck("CancelledOn_NotMet", "\"CancelledOn\" IS NULL OR \"ActualOn\" IS NULL");
        builder.HasDependency(m => m.CancelReason, m => m.CancelledOn);
        builder.HasOne(m => m.Project).WithMany(p => p.InvestmentMilestones)
            .HasForeignKey(m => m.ProjectId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(m => m.Phase).WithMany()
            .HasForeignKey(m => new { m.PhaseId, m.ProjectId }).HasPrincipalKey(p => new { p.Id, p.ProjectId })
            .OnDelete(DeleteBehavior.NoAction);
        builder.HasOne(m => m.ResponsibleOrganisation).WithMany()
            .HasForeignKey(m => m.ResponsibleOrganisationId).OnDelete(DeleteBehavior.NoAction);

        builder.HasDependency(m => m.ReportedById, m => m.ReportedAt);
        builder.HasDependency(m => m.ConfirmedById, m => m.ReportedById);
        builder.HasDependency(m => m.ConfirmedById, m => m.ConfirmedAt);
        // Four eyes: nobody confirms what they reported.
        builder.HasCheck("ConfirmedById_NotReporter", "\"ConfirmedById\" <> \"ReportedById\"");
        builder.HasOne(m => m.ReportedBy).WithMany().HasForeignKey(m => m.ReportedById).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne(m => m.ConfirmedBy).WithMany().HasForeignKey(m => m.ConfirmedById).OnDelete(DeleteBehavior.NoAction);

        builder.HasIndex(m => new { m.ProjectId, m.PlannedOn, m.Id });
        builder.HasIndex(m => new { m.PhaseId, m.ProjectId, m.PlannedOn });
        builder.HasIndex(m => new { m.ResponsibleOrganisationId, m.PlannedOn, m.Id });
        builder.HasIndex(m => new { m.ForecastOn, m.Id });
        builder.HasIndex(m => new { m.ActualOn, m.Id });
        builder.HasIndex(m => new { m.Name, m.Id });
        builder.HasIndex(m => new { m.PlannedAmount, m.Id });
        builder.HasIndex(m => new { m.PaidAmount, m.Id });
        builder.HasIndex(m => new { m.CreatedAt, m.Id });
        builder.HasIndex(m => new { m.UpdatedAt, m.Id });
        // The last columns let a count of open milestones read the index alone.
        builder.HasIndex(m => new { m.PlannedOn, m.Id, m.ActualOn, m.CancelledOn });
    }
}
