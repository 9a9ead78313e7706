using ProjectsApi.Data.Safety;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Safety;

public sealed class FindingSortInput : RegisterSortInput<Finding>
{
    public FindingSortInput()
        : base(FindingType.TypeName, "Order of findings(隐患排序)")
    {
        By("hazardLevel", f => f.HazardLevel, "Level of the danger(隐患等级)");
        By("deadline", f => f.Deadline, "Last day for it(整改期限)");
        By("state", f => f.State, "Place in the closed loop(闭环状态)");
        By("closedOn", f => f.ClosedOn, "Day on which it was closed(销号日期)");
    }
}
