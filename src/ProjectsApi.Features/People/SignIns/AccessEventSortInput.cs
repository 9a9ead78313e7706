using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.SignIns;

namespace ProjectsApi.Features.People.SignIns;

public sealed class AccessEventSortInput : SortInputType<AccessEvent>
{
    public AccessEventSortInput()
        : base("AccessEvent", "Order of account events(账户事件排序)")
    {
        By("at", e => e.At, "Instant(时间)");
        By("kind", e => e.Kind, "What happened(事件类型)");
    }
}
