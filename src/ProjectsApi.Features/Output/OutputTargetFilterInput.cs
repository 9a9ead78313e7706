using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Targets;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Output;

public sealed class OutputTargetFilterInput : RegisterFilterInput<OutputTarget>
{
    public OutputTargetFilterInput()
        : base(OutputTargetType.TypeName, "Which output targets(产值目标筛选)")
    {
        Where("scope", o => o.Scope, "What the target speaks of(目标范围)");
        Where("parkName", o => o.ParkName, "Park, for a target of scope PARK(园区)");
        Where("year", o => o.Year, "Calendar year(年份)");
        Where("part", o => o.Part, "Part of the year(年内期间)");
        Where("productName", o => o.ProductName, "Product(产品)");
        Where("plannedQuantity", o => o.PlannedQuantity, "Quantity planned(计划产量)");
        Where("actualQuantity", o => o.ActualQuantity, "Quantity reached(实际产量)");
        Where("quantityUnit", o => o.QuantityUnit, "Unit of the quantities(计量单位)");
        Where("plannedValue", o => o.PlannedValue, "Output value planned(计划产值)");
        Where("actualValue", o => o.ActualValue, "Output value reached(实际产值)");
        WhereObject<Project, ProjectFilterInput>("project", o => o.Project, "Project(所属项目)");
        WhereObject<Phase, PhaseFilterInput>("phase", o => o.Phase, "Phase, when the row belongs to one(所属分期)");
    }
}
