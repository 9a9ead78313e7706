using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.SignIns;
using ProjectsApi.Features.Access;
using ProjectsApi.Host.Access.Store;

namespace ProjectsApi.Host.Access.Endpoints;

/// <summary>Renews sessions. A refresh token is valid once; a reused one was copied and ends its session.</summary>
internal sealed class SessionRefresh(
    SessionTokens tokens, Sessions sessions, UserManager<Account> accounts,
    IDbContextFactory<ProjectsDbContext> register, ISessionCache cache,
    AccessLog log, AccessOptions options)
{
    /// <returns>New tokens; null when the refresh token is invalid.</returns>
    public async Task<IResult?> RefreshAsync(string refreshToken, CancellationToken cancellationToken)
    {
        if (tokens.Read(refreshToken) is not var (id, generation) || await sessions.FindAsync(id, cancellationToken) is not { } session)
        {
            return null;
        }

        var account = await accounts.FindByIdAsync(session.PersonId.ToString());
        if (account is not null && account.SecurityStamp == session.Stamp && !await IsDisabledAsync(session.PersonId, cancellationToken)
            && await sessions.TryRenewAsync(id, generation, options.RefreshTokenLifetime, cancellationToken))
        {
            return await tokens.RenewAsync(account, id, generation + 1);
        }

        await RefuseAsync(id, generation);
        return null;
    }

    private async Task RefuseAsync(Guid id, int generation)
    {
        // Read again: of two concurrent refreshes the second sees the renewal by the first.
        if (await sessions.FindAsync(id, CancellationToken.None) is not { } session)
        {
            return;
        }

        var isReuse = generation < session.Generation
            && await sessions.EndAsync(session.PersonId, id, SessionEnd.TokenReused, CancellationToken.None);
        cache.Clear();
        await log.WriteAsync(
            isReuse ? AccessEventKind.RefreshReused : AccessEventKind.RefreshRefused, session.PersonId, actor: null, id,
            countedBy: null, CancellationToken.None);
    }

    private async Task<bool> IsDisabledAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var context = await register.CreateDbContextAsync(cancellationToken);
        return await context.People.AnyAsync(person => person.Id == id && person.IsDisabled, cancellationToken);
    }
}
