using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.SignIns;

/// <summary>Starts, renews and ends sessions. Each change is one conditional statement, so that only one of two nodes succeeds.</summary>
public sealed class Sessions(IDbContextFactory<ProjectsDbContext> contexts, TimeProvider clock)
{
    public async Task StartAsync(Session session, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.Add(session);
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <returns>Null if there is no such session.</returns>
    public async Task<Session?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Sessions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancellationToken);
    }

    /// <summary>Whether the device has a session of the account since an instant.</summary>
    public async Task<bool> KnowsDeviceAsync(Guid person, Guid device, DateTime since, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Sessions.AnyAsync(
            s => s.PersonId == person && s.DeviceId == device && s.LastUsedAt >= since, cancellationToken);
    }

    /// <summary>Consumes a refresh token and extends the session.</summary>
    /// <param name="id">Session.</param>
    /// <param name="generation">Number of the token sent.</param>
    /// <param name="lifetime">Lifetime of the next token.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>False if the session has ended or is not renewed, or the token is not the current one.</returns>
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

    /// <summary>Records the use of a cookie and extends its session; an ended session stays ended.</summary>
    public async Task UseAsync(Guid id, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        var now = clock.WholeMilliseconds();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Sessions.Where(s => s.Id == id && s.EndedAt == null && s.ExpiresAt > now)
            .ExecuteUpdateAsync(
                set => set.SetProperty(s => s.LastUsedAt, now).SetProperty(s => s.ExpiresAt, now + lifetime), cancellationToken);
    }

    /// <summary>Keeps a session after its account got a new security stamp.</summary>
    public async Task KeepAsync(Guid id, string stamp, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Sessions.Where(s => s.Id == id).ExecuteUpdateAsync(set => set.SetProperty(s => s.Stamp, stamp), cancellationToken);
    }

    /// <summary>Ends one session of a person.</summary>
    /// <returns>False if the person has no such active session.</returns>
    public async Task<bool> EndAsync(Guid person, Guid id, SessionEnd reason, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await EndAsync(context.Sessions.Where(s => s.PersonId == person && s.Id == id), reason, cancellationToken) == 1;
    }

    /// <summary>Ends every session of a person except one, if given.</summary>
    /// <returns>Number of sessions ended.</returns>
    public async Task<int> EndAllAsync(Guid person, Guid? but, SessionEnd reason, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await EndAsync(context.Sessions.Where(s => s.PersonId == person && s.Id != but), reason, cancellationToken);
    }

    // An expired session is ended too: its last access tokens may still be valid.
    private Task<int> EndAsync(IQueryable<Session> sessions, SessionEnd reason, CancellationToken cancellationToken)
    {
        var now = clock.WholeMilliseconds();
        return sessions.Where(s => s.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, now).SetProperty(s => s.EndedBy, reason), cancellationToken);
    }
}
