using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Changes;

namespace ProjectsApi.Features.Changes;

public sealed class ChangeSortInput : SortInputType<Change>
{
    public ChangeSortInput()
        : base("Change", "Order of changes(变更排序)")
    {
        By(LogOrder.OldestFirst.Name, c => c.Sequence, "Place in the log(序号)");
        By("at", c => c.At, "Instant of the change(变更时间)");
    }
}
