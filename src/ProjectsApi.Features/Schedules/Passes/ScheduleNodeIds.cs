using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Features.Schedules.Nodes;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>Nodes that arguments name.</summary>
internal static class ScheduleNodeIds
{
    /// <summary>Place of a node in its schedule.</summary>
    /// <exception cref="GraphQL.ExecutionError">The id is none of a node of the schedule.</exception>
    public static int IndexOf(ComputedSchedule schedule, string id, string argument) =>
        schedule.Indexes.TryGetValue(GlobalId.DecodeKey(id, ScheduleNodeRow.TypeName), out var place)
            ? place
            : throw ArgumentErrors.Invalid(argument, "The project has no such node; take the id of one of its schedule nodes.");
}
