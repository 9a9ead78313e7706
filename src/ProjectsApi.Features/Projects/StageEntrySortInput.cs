using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Projects;

public sealed class StageEntrySortInput : RegisterSortInput<StageEntry>
{
    public StageEntrySortInput()
        : base(StageEntryType.TypeName, "Order of stages(阶段记录排序)")
    {
        By("stage", e => e.Stage, "Stage, in the order of life(项目阶段)");
        By("enteredOn", e => e.EnteredOn, "Day on which it was entered(进入日期)");
    }
}
