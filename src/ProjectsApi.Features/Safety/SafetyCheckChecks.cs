using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Safety;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Safety;

/// <summary>Rules of a safety check for all mutations that write it.</summary>
internal static class SafetyCheckChecks
{
    /// <summary>Locks the project, because the days of a check and its findings depend on each other.</summary>
    public static Task LockProjectAsync(WriteContext write, Guid check, CancellationToken cancellationToken) =>
        ProjectLock.LockProjectAsync(
        write.Database, write.Database.SafetyChecks.Where(c => c.Id == check).Select(c => c.ProjectId), cancellationToken);

    public static void Check(WriteContext write, SafetyCheck check)
    {
        if (check.CheckedOn > write.Today)
        {
            write.AddError("checkedOn", $"The day is after today, {write.Today:yyyy-MM-dd}; record a check on its day or later.");
        }

        if (!SafetyRules.IsScore(check.Score))
        {
            write.AddError("score", "Give a score from 0 to 100, or none.");
        }
    }

    /// <summary>Adds an error if a deadline of the findings is before the check.</summary>
    public static async Task CheckDeadlinesAsync(WriteContext write, SafetyCheck check, CancellationToken cancellationToken)
    {
        var earliest = await write.Database.Findings.Where(f => f.SafetyCheckId == check.Id).MinAsync(f => f.Deadline, cancellationToken);
        if (earliest < check.CheckedOn)
        {
            write.AddError(
                "checkedOn",
                $"A finding of this check has the deadline {earliest:yyyy-MM-dd}. "
                    + $"Give that day or an earlier one, or change the deadline first (updateFinding).");
        }
    }
}
