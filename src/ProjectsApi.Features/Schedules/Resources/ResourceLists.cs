using ProjectsApi.Contract.Connections;
using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.Schedules.Resources;

/// <summary>Resources and assignments, wherever they hang.</summary>
internal static class ResourceLists
{
    public static ConnectionField<ScheduleResourceType, ScheduleResource, ScheduleResourceView> Resources(string name, string description) =>
        new ConnectionField<ScheduleResourceType, ScheduleResource, ScheduleResourceView>(name, description)
            .Where<ScheduleResourceFilterInput>()
            .Order<ScheduleResourceSortInput>();

    public static ConnectionField<ScheduleAssignmentType, ScheduleAssignment, ScheduleAssignmentView> Assignments(string name, string description) =>
        new ConnectionField<ScheduleAssignmentType, ScheduleAssignment, ScheduleAssignmentView>(name, description)
            .Where<ScheduleAssignmentFilterInput>()
            .Order<ScheduleAssignmentSortInput>();
}
