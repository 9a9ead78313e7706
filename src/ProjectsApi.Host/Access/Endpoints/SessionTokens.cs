using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.SignIns;
using ProjectsApi.Features.Access;
using ProjectsApi.Host.Access.Store;

namespace ProjectsApi.Host.Access.Endpoints;

/// <summary>Starts sessions and issues their tokens and cookies.</summary>
internal sealed class SessionTokens(
    IUserClaimsPrincipalFactory<Account> principals, Sessions sessions, IAccessOrigins origins, AccessOptions options,
    IOptionsMonitor<BearerTokenOptions> tokens, TimeProvider clock)
{
    private const string Generation = "projects:generation";

    /// <summary>Starts a session of an authenticated account.</summary>
    public async Task<(Guid Session, IResult Answer)> StartAsync(
        Account account, SessionKind kind, bool outlivesBrowser, Guid device, CancellationToken cancellationToken)
    {
        var (now, from) = (clock.WholeMilliseconds(), origins.Current);
        var session = new Session
        {
            PersonId = account.Id,
            Kind = kind,
            Stamp = account.SecurityStamp ?? throw new InvalidOperationException("An account has a security stamp."),
            StartedAt = now,
            LastUsedAt = now,
            ExpiresAt = now + options.RefreshTokenLifetime,
            Address = from.Address,
            Client = from.Client,
            DeviceId = device,
        };
        await sessions.StartAsync(session, cancellationToken);
        return (session.Id, await IssueAsync(account, session.Id, generation: 0, kind, outlivesBrowser));
    }

    /// <summary>Issues tokens for a session after its refresh token was used.</summary>
    public Task<IResult> RenewAsync(Account account, Guid session, int generation) =>
        IssueAsync(account, session, generation, SessionKind.Token, outlivesBrowser: false);

    /// <returns>Session and generation of a refresh token; null for a foreign or expired one.</returns>
    public (Guid Session, int Generation)? Read(string refreshToken)
    {
        var ticket = tokens.Get(IdentityConstants.BearerScheme).RefreshTokenProtector.Unprotect(refreshToken);
        return ticket?.Properties.ExpiresUtc > clock.GetUtcNow()
            && SessionClaim.Of(ticket.Principal) is { } session
            && int.TryParse(
                ticket.Principal.FindFirstValue(Generation), NumberStyles.None, CultureInfo.InvariantCulture, out var generation)
            ? (session, generation)
            : null;
    }

    private async Task<IResult> IssueAsync(Account account, Guid session, int generation, SessionKind kind, bool outlivesBrowser)
    {
        var principal = await principals.CreateAsync(account);
        var identity = (ClaimsIdentity)(principal.Identity ?? throw new InvalidOperationException("A principal has an identity."));
        identity.AddClaim(new Claim(SessionClaim.Type, session.ToString()));
        identity.AddClaim(new Claim(Generation, generation.ToString(CultureInfo.InvariantCulture)));
        return Results.SignIn(
            principal,
            new AuthenticationProperties { IsPersistent = outlivesBrowser },
            kind == SessionKind.Cookie ? IdentityConstants.ApplicationScheme : IdentityConstants.BearerScheme);
    }
}
