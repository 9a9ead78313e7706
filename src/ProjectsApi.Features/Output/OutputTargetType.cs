using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;
using ProjectsApi.Features.Values;

namespace ProjectsApi.Features.Output;

[ConnectionName("OutputTargets")]
public sealed class OutputTargetType : RegisterType<OutputTargetView>
{
    public const string TypeName = "OutputTarget";

    public OutputTargetType()
        : base(TypeName, "Output planned and reached, in quantity and in value(产值目标)")
    {
        this.Field("scope", o => o.Scope, "What the target speaks of(目标范围)");
        this.Field("parkName", o => o.ParkName, "Park, for a target of scope PARK(园区)");
        this.Field("productName", o => o.ProductName, "Product(产品)");
        this.Field("plannedQuantity", o => o.PlannedQuantity, "Quantity planned(计划产量)");
        this.Field("actualQuantity", o => o.ActualQuantity, "Quantity reached(实际产量)");
        this.Field("quantityUnit", o => o.QuantityUnit, "Unit of the quantities(计量单位)");
        this.Field("plannedValue", o => Money.OfYuan(o.PlannedValue), "Output value planned(计划产值)", typeof(MoneyType));
        this.Field("actualValue", o => Money.OfYuan(o.ActualValue), "Output value reached(实际产值)", typeof(MoneyType));
        this.Reference<FindProjects, ProjectType, Project, ProjectView, OutputTargetView>(
            "project", o => o.ProjectId, "Project(所属项目)");
        this.Reference<FindPhases, PhaseType, Phase, PhaseView, OutputTargetView>(
            "phase", o => o.PhaseId, "Phase, when the row belongs to one(所属分期)");
        this.Field("period", o => Period.Of(o.Year, o.Part), "Period of the target; none for a target without a date(目标期间)", typeof(PeriodType));
        this.AddViewerCan(v => v.ProjectResponsibleOrganisationId);
    }
}
