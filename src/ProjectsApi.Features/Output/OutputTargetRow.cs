using ProjectsApi.Data.Targets;
using ProjectsApi.Features.Targets;

namespace ProjectsApi.Features.Output;

internal sealed class OutputTargetRow : TargetRow<OutputTarget>
{
    public const string TypeName = "OutputTarget";

    public OutputTargetRow()
        : base(TypeName, "OutputTargets", "Output planned and reached, in quantity and in value(产值目标)")
    {
        Column("productName", o => o.ProductName, "Product(产品)");
        Column("plannedQuantity", o => o.PlannedQuantity, "Quantity planned(计划产量)");
        Column("actualQuantity", o => o.ActualQuantity, "Quantity reached(实际产量)");
        Column("quantityUnit", o => o.QuantityUnit, "Unit of the quantities(计量单位)", order: false);
        Amount("plannedValue", o => o.PlannedValue, "Output value planned(计划产值)");
        Amount("actualValue", o => o.ActualValue, "Output value reached(实际产值)");
        AddPeriod();
    }
}
