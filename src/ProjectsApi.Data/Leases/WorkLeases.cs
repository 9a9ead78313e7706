using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Leases;

/// <summary>
/// Takes, renews and ends leases. A lease avoids double work, and locks keep the data right: clocks of nodes may therefore differ. A node
/// whose clock is far ahead takes the lease early, and the former owner stops.
/// </summary>
public static class WorkLeases
{
    /// <summary>Takes a free or expired lease, or renews the own one. In a transaction it holds the lease until the commit.</summary>
    /// <param name="context">Any context.</param>
    /// <param name="work">Name of the work.</param>
    /// <param name="owner">Key of this process.</param>
    /// <param name="length">Time until the lease expires without renewal.</param>
    /// <param name="cancellationToken">Ends the waiting for another process.</param>
    /// <returns>Whether this process holds the lease.</returns>
    public static async Task<bool> TakeAsync(
        ProjectsDbContext context, string work, Guid owner, TimeSpan length, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var now = context.Now();
        var until = now + length;
        return await context.WorkLeases.Where(l => l.Work == work && (l.OwnerId == owner || l.Until <= now))
            .ExecuteUpdateAsync(
                set => set.SetProperty(l => l.OwnerId, owner).SetProperty(l => l.Until, until), cancellationToken) == 1;
    }

    /// <summary>Ends the own lease, so that another node need not wait; nothing happens to the lease of another.</summary>
    public static Task EndAsync(ProjectsDbContext context, string work, Guid owner, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var now = context.Now();
        return context.WorkLeases.Where(l => l.Work == work && l.OwnerId == owner)
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.Until, now), cancellationToken);
    }
}
