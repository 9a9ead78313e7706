using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Reading;
using ProjectsApi.Features.Values;

namespace ProjectsApi.Features.Projects;

[ConnectionName("Phases")]
public sealed class PhaseType : RegisterType<PhaseView>
{
    public const string TypeName = "Phase";

    public PhaseType()
        : base(TypeName, "Phase of a project(项目分期)")
    {
        this.Field("ordinal", p => p.Ordinal, "Number of the phase, from 1(期次)");
        this.Field("name", p => p.Name, "Name(名称)");
        this.Field("target", p => Period.Of(p.TargetYear, p.TargetPart), "Period in which production is to begin(目标投产期间)", typeof(PeriodType));
        this.Field("capacity", p => Capacity.Of(p.CapacityQuantity, p.CapacityUnit), "Capacity of the phase per year(本期年产能)", typeof(CapacityType));
        this.Field("actualOn", p => p.ActualOn, "Day on which production began(实际投产日)");
        this.Reference<FindProjects, ProjectType, Project, ProjectView, PhaseView>("project", p => p.ProjectId, "Project(所属项目)");
        this.AddViewerCan(v => v.ProjectResponsibleOrganisationId);
    }
}
