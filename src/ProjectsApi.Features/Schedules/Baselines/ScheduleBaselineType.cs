using GraphQL.Types;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules.Baselines;

[ConnectionName("ScheduleBaselines")]
public sealed class ScheduleBaselineType : RegisterType<ScheduleBaselineView>
{
    public const string TypeName = "ScheduleBaseline";

    public ScheduleBaselineType()
        : base(TypeName, "A schedule as it stood when it was captured, to be compared with later ones(基线)")
    {
        this.Field("name", b => b.Name, "Name(名称)");
        this.Field("capturedAt", b => b.CapturedAt, "Instant of the capture, UTC(采集时间)");
        this.Field("nodeCount", b => b.NodeCount, "How many nodes were captured(节点数)");
        this.Field("finish", b => b.Finish, "Last day that a captured node was planned to take, inclusive; where no day was planned, the last that was computed(计划完成)");
        BaselineNodesField.AddTo(this);
        this.Reference<FindProjects, ProjectType, Project, ProjectView, ScheduleBaselineView>("project", b => b.ProjectId, "Project(所属项目)");
        this.AddViewerCan(b => b.ProjectResponsibleOrganisationId);
    }
}
