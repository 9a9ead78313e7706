using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules.Baselines;

internal sealed class ScheduleBaselineRow : RegisterRow<ScheduleBaseline>
{
    public const string TypeName = "ScheduleBaseline";

    public ScheduleBaselineRow()
        : base(TypeName, "ScheduleBaselines", "Captured state of a schedule for later comparison(基线)")
    {
        OrderedBy(SortKey.By<ScheduleBaseline, DateTime>("capturedAt", b => b.CapturedAt));
        Column("name", b => b.Name, "Name(名称)");
        Column("capturedAt", b => b.CapturedAt, "Instant of the capture, UTC(采集时间)");
        Column("nodeCount", b => b.NodeCount, "Number of captured nodes(节点数)");
        Column(
            "finish", b => b.Finish,
            "Last planned day of the captured nodes, inclusive; the last computed day if none was planned(计划完成)");
        BaselineNodesField.AddTo(this);
        Reference("project", b => b.Project, b => b.ProjectId, "Project(所属项目)", order: false);
        this.AddViewerCan(b => b.Project.ResponsibleOrganisationId);
    }
}
