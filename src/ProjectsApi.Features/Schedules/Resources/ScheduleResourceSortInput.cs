using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules.Resources;

public sealed class ScheduleResourceSortInput : RegisterSortInput<ScheduleResource>
{
    public ScheduleResourceSortInput()
        : base(ScheduleResourceType.TypeName, "Order of resources(资源排序)")
    {
        By("name", r => r.Name, "Name(名称)");
        By("kind", r => r.Kind, "What it is(资源类型)");
        By("maxUnits", r => r.MaxUnits, "How much of it there is, 1 for one full time(最大单位)");
    }
}
