using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules.Baselines;

public sealed class ScheduleBaselineSortInput : RegisterSortInput<ScheduleBaseline>
{
    public ScheduleBaselineSortInput()
        : base(ScheduleBaselineType.TypeName, "Order of baselines(基线排序)")
    {
        By("name", b => b.Name, "Name(名称)");
        By("capturedAt", b => b.CapturedAt, "Instant of the capture(采集时间)");
        By("nodeCount", b => b.NodeCount, "How many nodes were captured(节点数)");
        By("finish", b => b.Finish, "Last day that a captured node was planned to take(计划完成)");
    }
}
