using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Nodes;
using ProjectsApi.Features.Writing;
using ProjectsApi.Planning.Staffing;

namespace ProjectsApi.Features.Schedules.Resources;

/// <summary>Checks of resources and assignments, common to all mutations.</summary>
internal static class ResourceChecks
{
    /// <summary>Upper limit of units, 10,000 full-time resources.</summary>
    public const decimal MostUnits = 10_000m;

    public static async Task CheckAsync(WriteContext write, ScheduleResource resource, CancellationToken cancellationToken)
    {
        if (resource.MaxUnits is < 0m or > MostUnits)
        {
            write.AddError("maxUnits", $"Give 0 to {MostUnits:0}, 1 for one full time.");
        }

        var (id, project, name) = (resource.Id, resource.ProjectId, resource.Name);
        if (await write.Database.ScheduleResources.AnyAsync(r => r.ProjectId == project && r.Name == name && r.Id != id, cancellationToken))
        {
            write.AddError("name", $"The project has a resource '{name}' already; give another name.");
        }
    }

    /// <summary>Reports units and work that are out of range or not allowed for this task.</summary>
    public static void CheckAmounts(WriteContext write, ScheduleNode node, ScheduleResource resource, decimal? units, decimal? workHours)
    {
        if (units is not null && workHours is not null && node.TaskType == ScheduleTaskType.FixedDuration)
        {
            write.AddError("units", "The duration of the task is fixed, so that units follow from work: give one of the two.");
        }

        if (units is < 0m or > MostUnits || (units == 0m && resource.Kind == ScheduleResourceKind.Work))
        {
            write.AddError("units", $"Give more than 0 and at most {MostUnits:0}, 1 for full time.");
        }

        if (workHours is < 0m or > ScheduleRules.MostDays * 24m)
        {
            write.AddError("workHours", $"Give 0 to {ScheduleRules.MostDays * 24} hours.");
        }
        else if (workHours > 0m && resource.Kind != ScheduleResourceKind.Work)
        {
            write.AddError("workHours", "Only a resource of the kind WORK has hours; leave them out.");
        }
    }
}
