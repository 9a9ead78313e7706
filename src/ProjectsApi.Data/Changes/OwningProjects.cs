using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Safety;

namespace ProjectsApi.Data.Changes;

/// <summary>Which project a row belongs to.</summary>
internal static class OwningProjects
{
    /// <summary>Looks up what the rows themselves do not say, with one statement at most.</summary>
    public static async Task<Func<Entity, Guid?>> OfAsync(
        ProjectsDbContext context, IReadOnlyList<Entity> rows, CancellationToken cancellationToken)
    {
        // A check that is removed or added in the same save is in no table: the tracker has it.
        var checks = context.ChangeTracker.Entries<SafetyCheck>().ToDictionary(entry => entry.Entity.Id, entry => entry.Entity.ProjectId);
        var missing = rows.OfType<Finding>()
            .Select(finding => finding.SafetyCheckId).Distinct().Where(id => !checks.ContainsKey(id)).ToList();
        if (missing.Count > 0)
        {
            var stored = context.SafetyChecks.Where(check => missing.Contains(check.Id)).Select(check => new { check.Id, check.ProjectId });
            await foreach (var check in stored.AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                checks.Add(check.Id, check.ProjectId);
            }
        }

        return row => row switch
        {
            Project project => project.Id,
            Finding finding => checks.TryGetValue(finding.SafetyCheckId, out var project) ? project : null,
            _ => context.Model.FindEntityType(row.GetType())?.FindProperty(nameof(StageEntry.ProjectId))?.GetGetter()
                .GetClrValue(row) as Guid?,
        };
    }
}
