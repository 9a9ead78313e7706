using Microsoft.AspNetCore.Identity;
using ProjectsApi.Data.SignIns;
using ProjectsApi.Features.Access;
using ProjectsApi.Host.Access.Store;

namespace ProjectsApi.Host.Access.Endpoints;

/// <summary>The second factor of an account: an authenticator's code, and recovery codes for when it is lost.</summary>
internal static class SecondFactorEndpoints
{
    private const int RecoveryCodes = 10;

    public static async Task<IResult> ChangeAsync(HttpContext context, UserManager<Account> accounts, SessionRevocation ends, AccessLog log)
    {
        var (asked, refusal) = await AccountBody.ReadAsync<SecondFactorBody>(context, body => body.Texts);
        if (asked is null || await accounts.GetUserAsync(context.User) is not { } account)
        {
            return refusal ?? Results.NotFound();
        }

        if (await RefuseAsync(accounts, account, asked) is { } wrong)
        {
            return wrong;
        }

        var stamp = account.SecurityStamp;
        var (happened, codes) = await ApplyAsync(accounts, account, asked);
        var session = SessionClaim.Of(context.User);
        if (account.SecurityStamp is { } next && next != stamp)
        {
            await ends.AfterNewSecondFactorAsync(account.Id, session, next, CancellationToken.None);
        }

        foreach (var kind in happened)
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

    private static async Task<IResult?> RefuseAsync(UserManager<Account> accounts, Account account, SecondFactorBody asked)
    {
        if (asked.Enable is not true)
        {
            return null;
        }

        if (asked.ResetSharedKey)
        {
            return PasswordEndpoints.Error(
                "resetSharedKey",
                "A new key has to be given to the authenticator before its codes can be asked for: reset it first, then enable.");
        }

        var provider = accounts.Options.Tokens.AuthenticatorTokenProvider;
        return await accounts.VerifyTwoFactorTokenAsync(account, provider, SignInProcess.Plain(asked.TwoFactorCode ?? ""))
            ? null
            : PasswordEndpoints.Error("twoFactorCode", "The code is not the one that the authenticator shows at this moment.");
    }

    private static async Task<(List<AccessEventKind> Happened, IReadOnlyList<string>? Codes)> ApplyAsync(
        UserManager<Account> accounts, Account account, SecondFactorBody asked)
    {
        var happened = new List<AccessEventKind>();
        var isEnabled = await accounts.GetTwoFactorEnabledAsync(account);
        // A new key makes the codes of the old one worthless, so nobody could sign in with them any more.
        var shallBe = asked.ResetSharedKey ? false : asked.Enable ?? isEnabled;
        if (shallBe != isEnabled)
        {
            Require(await accounts.SetTwoFactorEnabledAsync(account, shallBe));
            happened.Add(shallBe ? AccessEventKind.SecondFactorEnabled : AccessEventKind.SecondFactorDisabled);
        }

        if (asked.ResetSharedKey || string.IsNullOrEmpty(await accounts.GetAuthenticatorKeyAsync(account)))
        {
            Require(await accounts.ResetAuthenticatorKeyAsync(account));
            happened.Add(AccessEventKind.SecondFactorReset);
        }

        if (!asked.ResetRecoveryCodes && !(asked.Enable is true && await accounts.CountRecoveryCodesAsync(account) == 0))
        {
            return (happened, null);
        }

        happened.Add(AccessEventKind.RecoveryCodesReset);
        return (happened, [.. await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes) ?? []]);
    }

    private static void Require(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new InvalidOperationException(string.Join(' ', result.Errors.Select(error => error.Code)));
        }
    }
}
