using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Safety;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Safety;

/// <summary>What a check must keep, whichever verb writes it.</summary>
internal static class SafetyCheckChecks
{
    /// <summary>Waits for whoever writes days that have to fit those of the check's findings.</summary>
    public static Task LockProjectAsync(WriteContext write, Guid check, CancellationToken cancellationToken) =>
        ProjectLock.LockProjectAsync(
        write.Database, write.Database.SafetyChecks.Where(c => c.Id == check).Select(c => c.ProjectId), cancellationToken);

    public static void Check(WriteContext write, SafetyCheck check)
    {
        if (check.CheckedOn > write.Today)
        {
            write.Wrong("checkedOn", $"The day is after today, {write.Today:yyyy-MM-dd}; a check is recorded when it was made.");
        }

        if (!SafetyRules.IsScore(check.Score))
        {
            write.Wrong("score", "The score is by a table of 100; give 0 to 100, or none.");
        }
    }

    /// <summary>Notes that a finding of the check would have had to be rectified before it was found.</summary>
    public static async Task CheckDeadlinesAsync(WriteContext write, SafetyCheck check, CancellationToken cancellationToken)
    {
        var earliest = await write.Database.Findings.Where(f => f.SafetyCheckId == check.Id).MinAsync(f => f.Deadline, cancellationToken);
        if (earliest < check.CheckedOn)
        {
            write.Wrong(
                "checkedOn",
                $"A finding of this check has the deadline {earliest:yyyy-MM-dd}; give that day or an earlier one, or change the deadline "
                    + $"first (updateFinding).");
        }
    }
}
