using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Targets;

internal sealed class OutputTargetConfiguration() : TargetConfiguration<OutputTarget>(p => p.OutputTargets)
{
    protected override void ConfigureFigures(EntityTypeBuilder<OutputTarget> builder)
    {
        builder.HasText(t => t.ProductName, TextLength.Name);
        builder.HasText(t => t.QuantityUnit, TextLength.Code);
        builder.HasNonNegative(t => t.PlannedQuantity, t => t.ActualQuantity, t => t.PlannedValue, t => t.ActualValue);
        builder.HasDependency(t => t.PlannedQuantity, t => t.QuantityUnit);
        builder.HasDependency(t => t.ActualQuantity, t => t.QuantityUnit);
        builder.HasIndex(t => new { t.PlannedValue, t.Id });
        builder.HasIndex(t => new { t.ActualValue, t.Id });
    }
}
