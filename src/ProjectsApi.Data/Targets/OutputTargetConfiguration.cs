using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Targets;

internal sealed class OutputTargetConfiguration : EntityConfiguration<OutputTarget>
{
    protected override void ConfigureRow(EntityTypeBuilder<OutputTarget> builder)
    {
        builder.HasKnown(t => (TargetScope?)t.Scope);
        builder.HasText(t => t.ParkName, TextLength.Name);
        builder.HasRule("Scope_PhaseNamed", $"\"Scope\" <> {(int)TargetScope.Phase} OR \"PhaseId\" IS NOT NULL");
        builder.HasRule("Scope_ParkNamed", $"\"Scope\" <> {(int)TargetScope.Park} OR \"ParkName\" IS NOT NULL");
        builder.HasYear(t => t.Year);
        builder.HasKnown(t => t.Part);
        builder.HasNeed(t => t.Part, t => t.Year);
        builder.HasText(t => t.ProductName, TextLength.Name);
        builder.HasText(t => t.QuantityUnit, TextLength.Code);
        builder.HasNoNegative(t => t.PlannedQuantity, t => t.ActualQuantity, t => t.PlannedValue, t => t.ActualValue);
        builder.HasNeed(t => t.PlannedQuantity, t => t.QuantityUnit);
        builder.HasNeed(t => t.ActualQuantity, t => t.QuantityUnit);
        builder.HasOne(t => t.Project).WithMany(p => p.OutputTargets)
            .HasForeignKey(t => t.ProjectId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(t => t.Phase).WithMany()
            .HasForeignKey(t => new { t.PhaseId, t.ProjectId }).HasPrincipalKey(p => new { p.Id, p.ProjectId })
            .OnDelete(DeleteBehavior.NoAction);

        builder.HasIndex(t => new { t.ProjectId, t.Year, t.Part, t.Id });
        builder.HasIndex(t => new { t.PhaseId, t.ProjectId });
        builder.HasIndex(t => new { t.Scope, t.Year, t.Part, t.Id });
    }
}
