using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Safety;

namespace ProjectsApi.Data.Changes;

/// <summary>Finds the project of a row.</summary>
internal static class OwningProjects
{
    /// <summary>Looks up projects that the rows do not name, with one statement at most.</summary>
    public static async Task<Func<Entity, Guid?>> OfAsync(
        ProjectsDbContext context, IReadOnlyList<Entity> rows, CancellationToken cancellationToken)
    {
        // A check that the same save adds or removes is in the tracker and not in the table.
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
