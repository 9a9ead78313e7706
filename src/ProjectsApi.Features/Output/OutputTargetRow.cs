using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Targets;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Reading;
using ProjectsApi.Features.Values;

namespace ProjectsApi.Features.Output;

internal sealed class OutputTargetRow : RegisterRow<OutputTarget>
{
    public const string TypeName = "OutputTarget";

    public OutputTargetRow()
        : base(TypeName, "OutputTargets", "Output planned and reached, in quantity and in value(产值目标)")
    {
        OrderedBy(
            SortKey.By<OutputTarget, TargetScope>("scope", o => o.Scope), SortKey.By<OutputTarget, int?>(
                "year", o => o.Year), SortKey.By<OutputTarget, PeriodPart?>("part", o => o.Part));
        Column("scope", o => o.Scope, "What the target speaks of(目标范围)");
        Column("parkName", o => o.ParkName, "Park, for a target of scope PARK(园区)");
        Column("productName", o => o.ProductName, "Product(产品)");
        Column("plannedQuantity", o => o.PlannedQuantity, "Quantity planned(计划产量)");
        Column("actualQuantity", o => o.ActualQuantity, "Quantity reached(实际产量)");
        Column("quantityUnit", o => o.QuantityUnit, "Unit of the quantities(计量单位)", order: false);
        Amount("plannedValue", o => o.PlannedValue, "Output value planned(计划产值)");
        Amount("actualValue", o => o.ActualValue, "Output value reached(实际产值)");
        Reference("project", o => o.Project, o => o.ProjectId, "Project(所属项目)");
        Reference("phase", o => o.Phase, o => o.PhaseId, "Phase, when the row belongs to one(所属分期)", order: false);
        Computed(
            "period", o => Period.Of(o.Year, o.Part), "Period of the target; none for a target without a date(目标期间)", typeof(PeriodType));
        Column("year", o => o.Year, "Calendar year(年份)", show: false);
        Column("part", o => o.Part, "Part of the year(年内期间)", show: false);
        this.AddViewerCan(v => v.Project.ResponsibleOrganisationId);
    }
}
