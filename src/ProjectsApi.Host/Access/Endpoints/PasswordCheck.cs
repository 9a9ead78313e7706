using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using ProjectsApi.Host.Access.Store;

namespace ProjectsApi.Host.Access.Endpoints;

/// <summary>Verifies the password of an account. A missing account or password takes the same time.</summary>
public sealed class PasswordCheck(IPasswordHasher<Account> hasher)
{
    private static readonly Account NoAccount = new();

    // Hash of a random password, made once by the same hasher.
    private static string? placeholderHash;

    public bool Matches(Account? account, string password)
    {
        var placeholder = LazyInitializer.EnsureInitialized(
            ref placeholderHash, () => hasher.HashPassword(NoAccount, RandomNumberGenerator.GetHexString(64)));
        var result = hasher.VerifyHashedPassword(account ?? NoAccount, account?.PasswordHash ?? placeholder, password);
        return account?.PasswordHash is not null && result != PasswordVerificationResult.Failed;
    }
}
