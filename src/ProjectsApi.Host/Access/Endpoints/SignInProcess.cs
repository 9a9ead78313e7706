using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.SignIns;
using ProjectsApi.Features.Access;
using ProjectsApi.Host.Access.Store;

namespace ProjectsApi.Host.Access.Endpoints;

/// <summary>Checks attempts to sign in. Each takes the same time and is logged, with or without an account.</summary>
internal sealed class SignInProcess(
    UserManager<Account> accounts, PasswordCheck passwords, IDbContextFactory<ProjectsDbContext> register,
    AccessEventLog trail, AccessLog log, Sessions sessions, DeviceCookie devices, SignInLocks locks, TimeProvider clock)
{
    /// <returns>The outcome; account and device after a success.</returns>
    public async Task<(SignInOutcome Verdict, Account? Account, Guid Device)> SignInAsync(HttpContext context, LoginBody body)
    {
        var email = accounts.NormalizeEmail(body.Email) ?? "";
        using var lease = await locks.AcquireAsync(email, RequestOrigins.NetworkOf(context), context.RequestAborted);
        // From here on the attempt is not cancelled, even if the client disconnects.
        var account = await accounts.FindByEmailAsync(email);
        var isDisabled = await IsDisabledAsync(account);
        var device = devices.Read(context);
        var origin = await OriginAsync(context, account, device);
        var failuresLeft = await FailuresLeftAsync(account, origin);
        var matches = passwords.Matches(account, body.Password ?? "");
        if (failuresLeft == 0)
        {
            return await FailAsync(SignInOutcome.Failed, AccessEventKind.SignInRefused, account, origin);
        }

        if (account is null || !matches || isDisabled is null)
        {
            return await FailAsync(
                SignInOutcome.Failed, failuresLeft == 1 ? AccessEventKind.LockedOut : AccessEventKind.SignInFailed, account, origin);
        }

        return await VerifySecondFactorAsync(account, body) switch
        {
            null => await FailAsync(SignInOutcome.RequiresTwoFactor, AccessEventKind.SecondFactorAsked, account, origin),
            false => await FailAsync(
                SignInOutcome.Failed, failuresLeft == 1 ? AccessEventKind.LockedOut : AccessEventKind.SecondFactorFailed, account, origin),
            true when isDisabled is true => await FailAsync(SignInOutcome.NotAllowed, AccessEventKind.SignInFailed, account, origin),
            true => (SignInOutcome.Succeeded, account, device ?? Guid.NewGuid()),
        };
    }

    /// <summary>Key that counts attempts: a device known to the account, otherwise the network.</summary>
    public async Task<string> OriginAsync(HttpContext context, Account? account, Guid? device) =>
        device is { } key
            && await sessions.KnowsDeviceAsync(
                KeyOf(account), key, clock.WholeMilliseconds() - DeviceCookie.Lifetime, CancellationToken.None)
            ? SignInRules.OriginOf(key)
            : RequestOrigins.NetworkOf(context);

    /// <summary>Failures left before attempts are refused.</summary>
    public async Task<int> FailuresLeftAsync(Account? account, string origin)
    {
        var now = clock.WholeMilliseconds();
        var recent = await trail.RecentAsync(
            KeyOf(account), now - SignInRules.AccountWindow, SignInRules.Counted, SignInRules.MaxEvents, CancellationToken.None);
        return SignInRules.FailuresLeft(recent, origin, now);
    }

    // No account has the empty key: the same statements run and find nothing.
    private static Guid KeyOf(Account? account) => account?.Id ?? Guid.Empty;

    private async Task<(SignInOutcome, Account?, Guid)> FailAsync(
        SignInOutcome outcome, AccessEventKind kind, Account? account, string origin)
    {
        await log.WriteAsync(kind, account?.Id, actor: null, session: null, origin, CancellationToken.None);
        return (outcome, null, default);
    }

    private async Task<bool?> IsDisabledAsync(Account? account)
    {
        var key = KeyOf(account);
        await using var context = await register.CreateDbContextAsync(CancellationToken.None);
        return await context.People.Where(person => person.Id == key)
            .Select(person => (bool?)person.IsDisabled).SingleOrDefaultAsync(CancellationToken.None);
    }

    // Null when the account has a second factor and the body has no code.
    private async Task<bool?> VerifySecondFactorAsync(Account account, LoginBody body)
    {
        if (!await accounts.GetTwoFactorEnabledAsync(account))
        {
            return true;
        }

        if (body.TwoFactorCode is { Length: > 0 } code)
        {
            return await accounts.VerifyTwoFactorTokenAsync(account, accounts.Options.Tokens.AuthenticatorTokenProvider, DigitsOf(code));
        }

        return body.TwoFactorRecoveryCode is { Length: > 0 } recovery
            ? (await accounts.RedeemTwoFactorRecoveryCodeAsync(account, recovery)).Succeeded
            : null;
    }

    /// <summary>Digits of a code, without the spaces that an authenticator shows.</summary>
    public static string DigitsOf(string code) => string.Concat(code.Where(char.IsAsciiDigit));
}
