using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using ProjectsApi.Host.Access.Store;

namespace ProjectsApi.Host.Access.Endpoints;

/// <summary>Compares a password with that of an account, and takes as long when there is no such account or it has no password.</summary>
public sealed class PasswordCheck(IPasswordHasher<Account> hasher)
{
    private static readonly Account NoAccount = new();

    // Of a password that nobody can type; made once, by the hasher that made the others.
    private static string? placeholderHash;

    public bool Matches(Account? account, string password)
    {
        var placeholder = LazyInitializer.EnsureInitialized(
            ref placeholderHash, () => hasher.HashPassword(NoAccount, RandomNumberGenerator.GetHexString(64)));
        var result = hasher.VerifyHashedPassword(account ?? NoAccount, account?.PasswordHash ?? placeholder, password);
        return account?.PasswordHash is not null && result != PasswordVerificationResult.Failed;
    }
}
