using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.SignIns;
using ProjectsApi.Features.Access;
using ProjectsApi.Host.Access.Store;

namespace ProjectsApi.Host.Access.Endpoints;

/// <summary>Judges attempts to sign in. Each takes the same work and is written down, whether or not there is such an account.</summary>
internal sealed class SignInProcess(
    UserManager<Account> accounts, PasswordCheck passwords, IDbContextFactory<ProjectsDbContext> register, AccessTrail trail, AccessLog log,
    Sessions sessions, DeviceCookie devices, SignInQueue turns, TimeProvider clock)
{
    /// <returns>The verdict, and the account and the device when it is that of a success.</returns>
    public async Task<(SignInVerdict Verdict, Account? Account, Guid Device)> JudgeAsync(HttpContext context, LoginBody asked)
    {
        var email = accounts.NormalizeEmail(asked.Email) ?? "";
        using var turn = await turns.TakeAsync(email, RequestOrigins.NetworkOf(context), context.RequestAborted);
        // From here on to its end, whether or not who made the attempt still waits for the answer.
        var account = await accounts.FindByEmailAsync(email);
        var isDisabled = await IsDisabledAsync(account);
        var device = devices.Read(context);
        var origin = await OriginAsync(context, account, device);
        var left = await FailuresLeftAsync(account, origin);
        var matches = passwords.Matches(account, asked.Password ?? "");
        if (left == 0)
        {
            return await ToldAsync(SignInVerdict.Failed, AccessEventKind.SignInRefused, account, origin);
        }

        if (account is null || !matches || isDisabled is null)
        {
            return await ToldAsync(
                SignInVerdict.Failed, left == 1 ? AccessEventKind.LockedOut : AccessEventKind.SignInFailed, account, origin);
        }

        return await SecondAsync(account, asked) switch
        {
            null => await ToldAsync(SignInVerdict.RequiresTwoFactor, AccessEventKind.SecondFactorAsked, account, origin),
            false => await ToldAsync(
                SignInVerdict.Failed, left == 1 ? AccessEventKind.LockedOut : AccessEventKind.SecondFactorFailed, account, origin),
            true when isDisabled is true => await ToldAsync(SignInVerdict.NotAllowed, AccessEventKind.SignInFailed, account, origin),
            true => (SignInVerdict.Succeeded, account, device ?? Guid.NewGuid()),
        };
    }

    /// <summary>What attempts are counted by: the device, if the account was signed in to from it before, or else the network.</summary>
    public async Task<string> OriginAsync(HttpContext context, Account? account, Guid? device) =>
        device is { } key
            && await sessions.KnowsDeviceAsync(KeyOf(account), key, clock.WholeMilliseconds() - DeviceCookie.Kept, CancellationToken.None)
            ? SignInRules.OriginOf(key)
            : RequestOrigins.NetworkOf(context);

    /// <summary>Failures that are left before an attempt is refused.</summary>
    public async Task<int> FailuresLeftAsync(Account? account, string origin)
    {
        var now = clock.WholeMilliseconds();
        var recent = await trail.RecentAsync(
            KeyOf(account), now - SignInRules.AccountWindow, SignInRules.Counted, SignInRules.MostEvents, CancellationToken.None);
        return SignInRules.FailuresLeft(recent, origin, now);
    }

    // No account has it: the same statements run, and find nothing.
    private static Guid KeyOf(Account? account) => account?.Id ?? Guid.Empty;

    private async Task<(SignInVerdict, Account?, Guid)> ToldAsync(
        SignInVerdict verdict, AccessEventKind kind, Account? account, string origin)
    {
        await log.WriteAsync(kind, account?.Id, actor: null, session: null, origin, CancellationToken.None);
        return (verdict, null, default);
    }

    private async Task<bool?> IsDisabledAsync(Account? account)
    {
        var key = KeyOf(account);
        await using var context = await register.CreateDbContextAsync(CancellationToken.None);
        return await context.People.Where(person => person.Id == key)
            .Select(person => (bool?)person.IsDisabled).SingleOrDefaultAsync(CancellationToken.None);
    }

    // Null when there is one and nothing was sent for it.
    private async Task<bool?> SecondAsync(Account account, LoginBody asked)
    {
        if (!await accounts.GetTwoFactorEnabledAsync(account))
        {
            return true;
        }

        if (asked.TwoFactorCode is { Length: > 0 } code)
        {
            return await accounts.VerifyTwoFactorTokenAsync(account, accounts.Options.Tokens.AuthenticatorTokenProvider, Plain(code));
        }

        return asked.TwoFactorRecoveryCode is { Length: > 0 } recovery
            ? (await accounts.RedeemTwoFactorRecoveryCodeAsync(account, recovery)).Succeeded
            : null;
    }

    /// <summary>A code as an authenticator means it, without the gaps that it is shown with.</summary>
    public static string Plain(string code) => string.Concat(code.Where(char.IsAsciiDigit));
}
