using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Targets;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Output;

public sealed class OutputTargetSortInput : RegisterSortInput<OutputTarget>
{
    public OutputTargetSortInput()
        : base(OutputTargetType.TypeName, "Order of output targets(产值目标排序)")
    {
        By("scope", o => o.Scope, "What the target speaks of(目标范围)");
        By("parkName", o => o.ParkName, "Park, for a target of scope PARK(园区)");
        By("year", o => o.Year, "Calendar year(年份)");
        By("part", o => o.Part, "Part of the year(年内期间)");
        By("productName", o => o.ProductName, "Product(产品)");
        By("plannedQuantity", o => o.PlannedQuantity, "Quantity planned(计划产量)");
        By("actualQuantity", o => o.ActualQuantity, "Quantity reached(实际产量)");
        By("plannedValue", o => o.PlannedValue, "Output value planned(计划产值)");
        By("actualValue", o => o.ActualValue, "Output value reached(实际产值)");
        ByObject<Project, ProjectSortInput>("project", o => o.Project, "Project(所属项目)");
    }
}
