using Microsoft.AspNetCore.Identity;
using ProjectsApi.Data.SignIns;
using ProjectsApi.Features.Access;
using ProjectsApi.Host.Access.Store;

namespace ProjectsApi.Host.Access.Endpoints;

/// <summary>Sets a password, with a code of an administrator or with the old password.</summary>
internal static class PasswordEndpoints
{
    public static async Task<IResult> ResetAsync(
        HttpContext context, UserManager<Account> accounts, SignInCodes codes, SignInCodeChecks checks,
        SessionRevocation revocation, AccessLog log)
    {
        var (body, refusal) = await AccountBody.ReadAsync<ResetPasswordBody>(context, sent => sent.Fields);
        if (body is null)
        {
            return refusal ?? throw new InvalidOperationException("A body that is not read is refused.");
        }

        var account = await accounts.FindByEmailAsync(body.Email ?? "");
        var code = await codes.FindAsync(body.ResetCode ?? "", context.RequestAborted);
        if (account is null || code is null || code.PersonId != account.Id || !await checks.MayBeUsedAsync(code, context.RequestAborted))
        {
            return await RefuseCodeAsync(log, account);
        }

        // An invalid password does not use up the code.
        if (await RefusePasswordAsync(accounts, account, body.NewPassword ?? "") is { } weak)
        {
            return weak;
        }

        if (!await codes.TryUseAsync(code.Id, CancellationToken.None))
        {
            return await RefuseCodeAsync(log, account);
        }

        var token = await accounts.GeneratePasswordResetTokenAsync(account);
        if (await accounts.ResetPasswordAsync(account, token, body.NewPassword ?? "") is { Succeeded: false } failed)
        {
            return Errors(failed);
        }

        await revocation.PasswordChangedAsync(account.Id, CancellationToken.None);
        await log.WriteAsync(
            AccessEventKind.CodeRedeemed, account.Id, code.IssuerId, session: null, countedBy: null, CancellationToken.None);
        return Results.Ok();
    }

    public static async Task<IResult> GetAsync(HttpContext context, UserManager<Account> accounts) =>
        await accounts.GetUserAsync(context.User) is { } account ? Describe(account) : Results.NotFound();

    public static async Task<IResult> ChangeAsync(
        HttpContext context, UserManager<Account> accounts, SignInProcess signIn, DeviceCookie devices,
        SessionRevocation revocation, AccessLog log)
    {
        var (body, refusal) = await AccountBody.ReadAsync<InfoBody>(context, sent => sent.Fields);
        if (body is null || await accounts.GetUserAsync(context.User) is not { } account)
        {
            return refusal ?? Results.NotFound();
        }

        if (body.NewEmail is { Length: > 0 } email && !string.Equals(email, account.Email, StringComparison.OrdinalIgnoreCase))
        {
            return Error("newEmail", "The address cannot be changed here. Ask an administrator.");
        }

        if (body.NewPassword is not { Length: > 0 } next)
        {
            return Describe(account);
        }

        // The limits of sign-in also apply to guesses of the old password with a stolen token.
        var origin = await signIn.OriginAsync(context, account, devices.Read(context));
        if (await signIn.FailuresLeftAsync(account, origin) == 0)
        {
            return Error("PasswordMismatch", "Too many wrong passwords. Wait five minutes.");
        }

        if (await accounts.ChangePasswordAsync(account, body.OldPassword ?? "", next) is { Succeeded: false } failed)
        {
            await log.WriteAsync(
                AccessEventKind.PasswordChangeFailed, account.Id, account.Id, SessionClaim.Of(
                    context.User), origin, CancellationToken.None);
            return Errors(failed);
        }

        await revocation.PasswordChangedAsync(account.Id, CancellationToken.None);
        await log.WriteOwnAsync(AccessEventKind.PasswordChanged, account.Id, SessionClaim.Of(context.User), CancellationToken.None);
        return Describe(account);
    }

    public static IResult Errors(IdentityResult failed) => Results.ValidationProblem(
        failed.Errors.GroupBy(error => error.Code)
            .ToDictionary(error => error.Key, error => error.Select(one => one.Description).ToArray()));

    public static IResult Error(string name, string message) =>
        Results.ValidationProblem(new Dictionary<string, string[]> { [name] = [message] });

    private static IResult Describe(Account account) =>
        Results.Ok(new { email = account.Email, isEmailConfirmed = account.EmailConfirmed });

    private static async Task<IResult> RefuseCodeAsync(AccessLog log, Account? account)
    {
        await log.WriteAsync(AccessEventKind.CodeRefused, account?.Id, actor: null, session: null, countedBy: null, CancellationToken.None);
        return Error("InvalidToken", "The code is wrong, used, expired or no longer allowed. Ask an administrator for a new one.");
    }

    private static async Task<IResult?> RefusePasswordAsync(UserManager<Account> accounts, Account account, string password)
    {
        foreach (var rule in accounts.PasswordValidators)
        {
            if (await rule.ValidateAsync(accounts, account, password) is { Succeeded: false } weak)
            {
                return Errors(weak);
            }
        }

        return null;
    }
}
