using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Schedules.Nodes;

/// <summary>Checks of a node's plan, common to all mutations.</summary>
internal static class ScheduleNodeChecks
{
    /// <summary>Reports errors in the plan of a node.</summary>
    public static void CheckPlan(WriteContext write, ScheduleNode node)
    {
        if (node.PlannedFinish < node.PlannedStart)
        {
            write.AddError(
                "plannedFinish", $"The last day, {node.PlannedFinish:yyyy-MM-dd}, is before the first, {node.PlannedStart:yyyy-MM-dd}.");
        }
        else if (!ScheduleRules.MaySpan(node.Kind, node.PlannedStart, node.PlannedFinish))
        {
            write.AddError("plannedFinish", "A milestone is a point in time. Give the same day twice or one of them, or make it a TASK.");
        }

        if (node.DurationDays < 0)
        {
            write.AddError("durationDays", "The duration is negative; give working days, zero or more.");
        }
        else if (!ScheduleRules.MayLast(node.Kind, node.DurationDays))
        {
            write.AddError("durationDays", "A milestone has no duration: give zero or none, or make it a TASK.");
        }

        if (node.Weight < 0)
        {
            write.AddError("weight", "The weight is negative; give zero or more.");
        }
    }

    /// <summary>Reports a WBS code of another node in the project.</summary>
    public static async Task CheckWbsAsync(WriteContext write, ScheduleNode node, CancellationToken cancellationToken)
    {
        if (node.Wbs is null)
        {
            return;
        }

        var other = await write.Database.ScheduleNodes
            .Where(n => n.ProjectId == node.ProjectId && n.Wbs == node.Wbs && n.Id != node.Id)
            .OrderBy(n => n.Ordinal).ThenBy(n => n.Id).Select(n => n.Name).FirstOrDefaultAsync(cancellationToken);
        if (other is not null)
        {
            write.AddError("wbs", $"'{other}' has the code {node.Wbs} already; a code is unique in a project.");
        }
    }

    /// <summary>Reports an invalid parent.</summary>
    public static bool CheckParent(WriteContext write, ScheduleNode parent, Guid projectId)
    {
        if (parent.ProjectId != projectId)
        {
            write.AddError("parentId", $"'{parent.Name}' belongs to another project; take a summary of the same one.");
            return false;
        }

        if (!ScheduleRules.MayHaveChildren(parent.Kind))
        {
            write.AddError("parentId", $"'{parent.Name}' is no SUMMARY; take one, or change its kind first (updateScheduleNode).");
            return false;
        }

        return true;
    }

    /// <summary>Reports a preceding node that is no child of the parent.</summary>
    public static bool CheckSibling(WriteContext write, ScheduleNode? previous, ScheduleNode node, Guid? parentId)
    {
        if (previous is null || (previous != node && previous.ProjectId == node.ProjectId && previous.ParentId == parentId))
        {
            return true;
        }

        write.AddError(
            "afterId", $"'{previous.Name}' is no other child of the same parent; give one, or null for the first position.");
        return false;
    }
}
