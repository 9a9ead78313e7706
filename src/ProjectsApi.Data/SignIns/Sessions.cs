using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.SignIns;

/// <summary>Starts, renews and ends sessions. Each change is one statement with its condition, so that two nodes cannot both win.</summary>
public sealed class Sessions(IDbContextFactory<ProjectsDbContext> contexts, TimeProvider clock)
{
    public async Task StartAsync(Session session, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.Add(session);
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <returns>Null for a session that there is not.</returns>
    public async Task<Session?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Sessions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancellationToken);
    }

    /// <summary>Whether somebody has signed in from a device to an account before.</summary>
    public async Task<bool> KnowsDeviceAsync(Guid person, Guid device, DateTime since, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Sessions.AnyAsync(
            s => s.PersonId == person && s.DeviceId == device && s.LastUsedAt >= since, cancellationToken);
    }

    /// <summary>Uses a refresh token up, and moves the end of the session on.</summary>
    /// <param name="id">Session.</param>
    /// <param name="generation">Number of the token that was sent.</param>
    /// <param name="lifetime">How long the next token is good.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>False when the session is over or not renewed, or the token is not its present one.</returns>
    public async Task<bool> TryRenewAsync(Guid id, int generation, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        var now = clock.WholeMilliseconds();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Sessions
            .Where(s => s.Id == id && s.Generation == generation && s.EndedAt == null && s.ExpiresAt > now)
            .ExecuteUpdateAsync(
                set => set.SetProperty(s => s.Generation, generation + 1)
                    .SetProperty(s => s.LastUsedAt, now).SetProperty(s => s.ExpiresAt, now + lifetime),
                cancellationToken) == 1;
    }

    /// <summary>Notes that a cookie is in use, and moves the end of its session on; one that is over stays over.</summary>
    public async Task UseAsync(Guid id, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        var now = clock.WholeMilliseconds();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Sessions.Where(s => s.Id == id && s.EndedAt == null && s.ExpiresAt > now)
            .ExecuteUpdateAsync(
                set => set.SetProperty(s => s.LastUsedAt, now).SetProperty(s => s.ExpiresAt, now + lifetime), cancellationToken);
    }

    /// <summary>Lets a session go on after its own account was given another security stamp.</summary>
    public async Task KeepAsync(Guid id, string stamp, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Sessions.Where(s => s.Id == id).ExecuteUpdateAsync(set => set.SetProperty(s => s.Stamp, stamp), cancellationToken);
    }

    /// <summary>Ends one session of a person.</summary>
    /// <returns>False when there is none that goes on.</returns>
    public async Task<bool> EndAsync(Guid person, Guid id, SessionEnd reason, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await EndAsync(context.Sessions.Where(s => s.PersonId == person && s.Id == id), reason, cancellationToken) == 1;
    }

    /// <summary>Ends every session of a person, perhaps but one.</summary>
    /// <returns>How many.</returns>
    public async Task<int> EndAllAsync(Guid person, Guid? but, SessionEnd reason, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await EndAsync(context.Sessions.Where(s => s.PersonId == person && s.Id != but), reason, cancellationToken);
    }

    // One that has run out is ended too: an access token of its last minutes may still be about.
    private Task<int> EndAsync(IQueryable<Session> sessions, SessionEnd reason, CancellationToken cancellationToken)
    {
        var now = clock.WholeMilliseconds();
        return sessions.Where(s => s.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, now).SetProperty(s => s.EndedBy, reason), cancellationToken);
    }
}
