using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.SignIns;

/// <summary>Appends account events, and reads the latest ones for the decision on a sign-in.</summary>
public sealed class AccessEventLog(IDbContextFactory<ProjectsDbContext> contexts)
{
    public async Task AppendAsync(AccessEvent happened, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.Add(happened);
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The latest events of an account, newest first.</summary>
    /// <param name="person">Account.</param>
    /// <param name="since">Earliest instant.</param>
    /// <param name="kinds">Kinds to read.</param>
    /// <param name="most">Most events to read.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<IReadOnlyList<AccessEvent>> RecentAsync(
        Guid person, DateTime since, IReadOnlyList<AccessEventKind> kinds, int most, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.AccessEvents.AsNoTracking()
            .Where(e => e.PersonId == person && e.At >= since && kinds.Contains(e.Kind))
            .OrderByDescending(e => e.At).ThenByDescending(e => e.Id).Take(most).ToListAsync(cancellationToken);
    }
}
