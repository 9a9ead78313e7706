using Microsoft.AspNetCore.Identity;
using ProjectsApi.Data.SignIns;
using ProjectsApi.Features.Access;
using ProjectsApi.Host.Access.Store;

namespace ProjectsApi.Host.Access.Endpoints;

/// <summary>Manages the second factor of an account: authenticator codes and recovery codes.</summary>
internal static class SecondFactorEndpoints
{
    private const int RecoveryCodes = 10;

    public static async Task<IResult> ChangeAsync(
        HttpContext context, UserManager<Account> accounts, SessionRevocation revocation, AccessLog log)
    {
        var (body, refusal) = await AccountBody.ReadAsync<SecondFactorBody>(context, sent => sent.Fields);
        if (body is null || await accounts.GetUserAsync(context.User) is not { } account)
        {
            return refusal ?? Results.NotFound();
        }

        if (await RefuseAsync(accounts, account, body) is { } wrong)
        {
            return wrong;
        }

        var stamp = account.SecurityStamp;
        var (events, codes) = await ApplyAsync(accounts, account, body);
        var session = SessionClaim.Of(context.User);
        if (account.SecurityStamp is { } next && next != stamp)
        {
            await revocation.SecondFactorChangedAsync(account.Id, session, next, CancellationToken.None);
        }

        foreach (var kind in events)
        {
            await log.WriteOwnAsync(kind, account.Id, session, CancellationToken.None);
        }

        return Results.Ok(new
        {
            sharedKey = await accounts.GetAuthenticatorKeyAsync(account),
            recoveryCodesLeft = codes?.Count ?? await accounts.CountRecoveryCodesAsync(account),
            recoveryCodes = codes,
            isTwoFactorEnabled = await accounts.GetTwoFactorEnabledAsync(account),
        });
    }

    private static async Task<IResult?> RefuseAsync(UserManager<Account> accounts, Account account, SecondFactorBody body)
    {
        if (body.Enable is not true)
        {
            return null;
        }

        if (body.ResetSharedKey)
        {
            return PasswordEndpoints.Error(
                "resetSharedKey",
                "The authenticator needs the new key before it shows codes. Reset the key first, then enable.");
        }

        var provider = accounts.Options.Tokens.AuthenticatorTokenProvider;
        return await accounts.VerifyTwoFactorTokenAsync(account, provider, SignInProcess.DigitsOf(body.TwoFactorCode ?? ""))
            ? null
            : PasswordEndpoints.Error("twoFactorCode", "The code is not the current code of the authenticator.");
    }

    private static async Task<(List<AccessEventKind> Happened, IReadOnlyList<string>? Codes)> ApplyAsync(
        UserManager<Account> accounts, Account account, SecondFactorBody body)
    {
        var events = new List<AccessEventKind>();
        var isEnabled = await accounts.GetTwoFactorEnabledAsync(account);
        // A new key invalidates the codes of the old one, so the second factor is disabled first.
        var enable = body.ResetSharedKey ? false : body.Enable ?? isEnabled;
        if (enable != isEnabled)
        {
            Require(await accounts.SetTwoFactorEnabledAsync(account, enable));
            events.Add(enable ? AccessEventKind.SecondFactorEnabled : AccessEventKind.SecondFactorDisabled);
        }

        if (body.ResetSharedKey || string.IsNullOrEmpty(await accounts.GetAuthenticatorKeyAsync(account)))
        {
            Require(await accounts.ResetAuthenticatorKeyAsync(account));
            events.Add(AccessEventKind.SecondFactorReset);
        }

        if (!body.ResetRecoveryCodes && !(body.Enable is true && await accounts.CountRecoveryCodesAsync(account) == 0))
        {
            return (events, null);
        }

        events.Add(AccessEventKind.RecoveryCodesReset);
        return (events, [.. await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes) ?? []]);
    }

    private static void Require(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new InvalidOperationException(string.Join(' ', result.Errors.Select(error => error.Code)));
        }
    }
}
