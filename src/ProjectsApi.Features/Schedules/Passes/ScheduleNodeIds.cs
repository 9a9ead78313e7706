using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Features.Schedules.Nodes;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>Reads node IDs of arguments.</summary>
internal static class ScheduleNodeIds
{
    /// <summary>Index of a node in its schedule.</summary>
    /// <exception cref="GraphQL.ExecutionError">The schedule has no node with this ID.</exception>
    public static int IndexOf(ComputedSchedule schedule, string id, string argument) =>
        schedule.Indexes.TryGetValue(GlobalId.DecodeKey(id, ScheduleNodeRow.TypeName), out var index)
            ? index
            : throw ArgumentErrors.Invalid(argument, "The project has no such node; take the id of one of its schedule nodes.");
}
