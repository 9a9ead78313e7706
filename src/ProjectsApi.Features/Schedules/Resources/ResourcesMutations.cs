using GraphQL.Types;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Schedules.Resources;

internal static class ResourcesMutations
{
    private const string Resource = "scheduleResource";
    private const string ResourceMeaning = "Resource after the change(变更后的资源)";
    private const string Assignment = "scheduleAssignment";
    private const string AssignmentMeaning = "Assignment after the change(变更后的资源分配)";

    public static void AddTo(ObjectGraphType root)
    {
        new MutationField<AddScheduleResourceInput>("addScheduleResource", "Adds a resource to a schedule(新增资源)")
            .Returns<RowType<ScheduleResource>>(Resource, ResourceMeaning)
            .AddTo<AddScheduleResource, AddScheduleResourceInput, ScheduleResource>(root);
        new MutationField<UpdateScheduleResourceInput>(
            "updateScheduleResource", "Changes a resource and recomputes its tasks(修改资源)")
            .Returns<RowType<ScheduleResource>>(Resource, ResourceMeaning)
            .Fails<VersionConflictErrorType>()
            .AddTo<UpdateScheduleResource, UpdateScheduleResourceInput, ScheduleResource>(root);
        new MutationField<RemoveScheduleResourceInput>("removeScheduleResource", "Removes a resource without assignments(删除资源)")
            .Fails<VersionConflictErrorType>()
            .Fails<InUseErrorType>()
            .AddRemovalTo<RemoveScheduleResource, RemoveScheduleResourceInput, ScheduleResource>(root);
        new MutationField<AssignScheduleResourceInput>(
                "assignScheduleResource", "Assigns a resource to a task. Duration, work and units of the task follow its type(分配资源)")
            .Returns<RowType<ScheduleAssignment>>(Assignment, AssignmentMeaning)
            .AddTo<AssignScheduleResource, AssignScheduleResourceInput, ScheduleAssignment>(root);
        new MutationField<UpdateScheduleAssignmentInput>(
                "updateScheduleAssignment", "Changes units or work of an assignment. The duration of the task follows its type(修改资源分配)")
            .Returns<RowType<ScheduleAssignment>>(Assignment, AssignmentMeaning)
            .Fails<VersionConflictErrorType>()
            .AddTo<UpdateScheduleAssignment, UpdateScheduleAssignmentInput, ScheduleAssignment>(root);
        new MutationField<RemoveScheduleAssignmentInput>(
                "removeScheduleAssignment",
                "Removes a resource from a task. Other resources take over its work if the task is effort-driven(取消资源分配)")
            .Fails<VersionConflictErrorType>()
            .AddRemovalTo<RemoveScheduleAssignment, RemoveScheduleAssignmentInput, ScheduleAssignment>(root);
    }
}
