using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules.Baselines;

public sealed class ScheduleBaselineRow : RegisterRow<ScheduleBaseline>
{
    public const string TypeName = "ScheduleBaseline";

    public ScheduleBaselineRow()
        : base(TypeName, "ScheduleBaselines", "A schedule as it stood when it was captured, to be compared with later ones(基线)")
    {
        OrderedBy(SortKey.By<ScheduleBaseline, DateTime>("capturedAt", b => b.CapturedAt));
        Column("name", b => b.Name, "Name(名称)");
        Column("capturedAt", b => b.CapturedAt, "Instant of the capture, UTC(采集时间)");
        Column("nodeCount", b => b.NodeCount, "How many nodes were captured(节点数)");
        Column(
            "finish", b => b.Finish,
            "Last day that a captured node was planned to take, inclusive; where no day was planned, the last that was computed(计划完成)");
        BaselineNodesField.AddTo(this);
        Reference("project", b => b.Project, b => b.ProjectId, "Project(所属项目)", order: false);
        this.AddViewerCan(b => b.Project.ResponsibleOrganisationId);
    }
}
