using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Reading;
using ProjectsApi.Features.Values;

namespace ProjectsApi.Features.Projects;

internal sealed class PhaseRow : RegisterRow<Phase>
{
    public const string TypeName = "Phase";

    public PhaseRow()
        : base(TypeName, "Phases", "Phase of a project(项目分期)")
    {
        OrderedBy(SortKey.By<Phase, int>("ordinal", p => p.Ordinal));
        Column("ordinal", p => p.Ordinal, "Number of the phase, from 1(期次)");
        Column("name", p => p.Name, "Name(名称)");
        Computed(
            "target", p => Period.Of(p.TargetYear, p.TargetPart), "Target period of the start of production(目标投产期间)", typeof(PeriodType));
        Column("targetYear", p => p.TargetYear, "Year of the target(目标年份)", show: false);
        Column("targetPart", p => p.TargetPart, "Part of the year of the target(目标期间)", show: false);
        Computed(
            "capacity", p => Capacity.Of(
                p.CapacityQuantity, p.CapacityUnit), "Capacity of the phase per year(本期年产能)", typeof(CapacityType));
        Column("capacityQuantity", p => p.CapacityQuantity, "Capacity per year(年产能)", show: false, order: false);
        Column("actualOn", p => p.ActualOn, "Day on which production began(实际投产日)");
        Reference("project", p => p.Project, p => p.ProjectId, "Project(所属项目)", order: false);
        this.AddViewerCan(v => v.Project.ResponsibleOrganisationId);
    }
}
