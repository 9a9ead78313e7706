using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using ProjectsApi.Data.Model;
using ProjectsApi.Host.Access.Store;

namespace ProjectsApi.Host.Access;

/// <summary>Whether who signed in with an account may still come in: a token outlives a change of password, this does not.</summary>
internal sealed class AccountStates(
    IDbContextFactory<AccessDbContext> contexts, IDbContextFactory<ProjectsDbContext> register, IOptions<IdentityOptions> identity) : IDisposable
{
    /// <summary>How long a revoked token may still pass.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromSeconds(10);

    private readonly MemoryCache answers = new(new MemoryCacheOptions { SizeLimit = 10_000 });

    /// <returns>True for a caller who did not sign in with an account here.</returns>
    public async ValueTask<bool> IsCurrentAsync(ClaimsPrincipal caller, CancellationToken cancellationToken)
    {
        var claims = identity.Value.ClaimsIdentity;
        if (caller.Identity is not { IsAuthenticated: true, AuthenticationType: not AccessSchemes.OpenIdConnect })
        {
            return true;
        }

        return Guid.TryParse(caller.FindFirstValue(claims.UserIdClaimType), out var id)
            && caller.FindFirstValue(claims.SecurityStampClaimType) is { } stamp
            && await IsCurrentAsync(new Claimed(id, stamp), cancellationToken);
    }

    public void Dispose() => answers.Dispose();

    private async ValueTask<bool> IsCurrentAsync(Claimed claimed, CancellationToken cancellationToken)
    {
        if (answers.TryGetValue(claimed, out bool known))
        {
            return known;
        }

        var isCurrent = !await IsDisabledAsync(claimed.Id, cancellationToken) && claimed.Stamp == await ReadAsync(claimed.Id, cancellationToken);
        return answers.Set(claimed, isCurrent, new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = Kept, Size = 1 });
    }

    private async Task<bool> IsDisabledAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var people = await register.CreateDbContextAsync(cancellationToken);
        return await people.People.AnyAsync(person => person.Id == id && person.IsDisabled, cancellationToken);
    }

    private async Task<string?> ReadAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var access = await contexts.CreateDbContextAsync(cancellationToken);
        return await access.Users.Where(account => account.Id == id).Select(account => account.SecurityStamp).SingleOrDefaultAsync(cancellationToken);
    }

    // With the stamp: who has just changed a password and signs in again has a new one, and is not taken for the old.
    private readonly record struct Claimed(Guid Id, string Stamp);
}
