using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.SignIns;
using ProjectsApi.Features.Access;
using ProjectsApi.Host.Access.Store;

namespace ProjectsApi.Host.Access;

/// <summary>Checks the session of a caller, because a token is readable after the end of its session.</summary>
internal sealed class SessionValidator(
    IDbContextFactory<AccessDbContext> contexts, IDbContextFactory<ProjectsDbContext> register, Sessions sessions,
    AccessOptions options, TimeProvider clock)
    : ISessionCache, IDisposable
{
    /// <summary>Delay after which a revocation by another node takes effect here.</summary>
    public static readonly TimeSpan CacheDuration = TimeSpan.FromSeconds(10);

    // Precise enough for a list of sessions, without a write for every request.
    private static readonly TimeSpan UsageInterval = TimeSpan.FromMinutes(5);

    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = 10_000 });
    private long invalidations;

    /// <summary>Whether the session of the caller is valid for requests.</summary>
    /// <returns>True for a caller without an account of this server.</returns>
    public async ValueTask<bool> IsValidAsync(ClaimsPrincipal caller, CancellationToken cancellationToken) =>
        IsExternal(caller) || await FindAsync(caller, cancellationToken) is { } validity && clock.GetUtcNow() < validity.Requests;

    /// <summary>Whether a socket of the caller may stay open; it may until the last token of the session expires.</summary>
    /// <returns>True for a caller without an account of this server.</returns>
    public async ValueTask<bool> IsValidForSocketAsync(ClaimsPrincipal caller, CancellationToken cancellationToken) =>
        IsExternal(caller) || await FindAsync(caller, cancellationToken) is { } validity && clock.GetUtcNow() < validity.Sockets;

    public void Clear()
    {
        Interlocked.Increment(ref invalidations);
        cache.Clear();
    }

    public void Dispose() => cache.Dispose();

    private static bool IsExternal(ClaimsPrincipal caller) =>
        caller.Identity is not { IsAuthenticated: true, AuthenticationType: not AccessSchemes.OpenIdConnect };

    private async ValueTask<Validity?> FindAsync(ClaimsPrincipal caller, CancellationToken cancellationToken)
    {
        if (SessionClaim.Of(caller) is not { } id)
        {
            return null;
        }

        if (cache.TryGetValue(id, out Validity? known))
        {
            return known;
        }

        var before = Interlocked.Read(ref invalidations);
        var found = await sessions.FindAsync(id, cancellationToken) is { EndedAt: null } session
            ? await ValidateAsync(session, cancellationToken) : null;
        cache.Set(id, found, new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = CacheDuration, Size = 1 });
        if (before != Interlocked.Read(ref invalidations))
        {
            cache.Remove(id);
        }

        return found;
    }

    private async Task<Validity?> ValidateAsync(Session session, CancellationToken cancellationToken)
    {
        if (await IsDisabledAsync(session.PersonId, cancellationToken)
            || session.Stamp != await ReadStampAsync(session.PersonId, cancellationToken))
        {
            return null;
        }

        var isCookie = session.Kind == SessionKind.Cookie;
        if (isCookie && session.LastUsedAt + UsageInterval <= clock.GetUtcNow().UtcDateTime)
        {
            await sessions.UseAsync(session.Id, options.RefreshTokenLifetime, cancellationToken);
        }

        // The last token expires after the last renewal. A cookie renews its session, so it ends with the session.
        var socketsUntil = new DateTimeOffset(session.ExpiresAt + options.BearerTokenLifetime, TimeSpan.Zero);
        return new Validity(isCookie ? new DateTimeOffset(session.ExpiresAt, TimeSpan.Zero) : socketsUntil, socketsUntil);
    }

    private async Task<bool> IsDisabledAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var people = await register.CreateDbContextAsync(cancellationToken);
        return await people.People.AnyAsync(person => person.Id == id && person.IsDisabled, cancellationToken);
    }

    private async Task<string?> ReadStampAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var access = await contexts.CreateDbContextAsync(cancellationToken);
        return await access.Users.Where(account => account.Id == id)
            .Select(account => account.SecurityStamp).SingleOrDefaultAsync(cancellationToken);
    }

    /// <param name="Requests">Instant until which requests are answered.</param>
    /// <param name="Sockets">Instant until which sockets stay open.</param>
    private sealed record Validity(DateTimeOffset Requests, DateTimeOffset Sockets);
}
