using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.SignIns;

/// <summary>Issues and consumes sign-in codes. A person has at most one open code: a new one voids the previous.</summary>
public sealed class SignInCodes(IDbContextFactory<ProjectsDbContext> contexts, TimeProvider clock)
{
    // Crockford's alphabet: no two digits are confused when read aloud or written.
    private const string Digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private const int Groups = 5;
    private const int DigitsInGroup = 4;

    /// <returns>The code: 100 random bits in groups of four, as <c>7QJ4-…</c>.</returns>
    public async Task<IssuedCode> IssueAsync(
        Guid person, Guid issuer, bool fromOutside, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        var now = clock.WholeMilliseconds();
        var code = string.Join('-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Digits, DigitsInGroup)));
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.SignInCodes.Where(c => c.PersonId == person && c.ClosedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.ClosedAt, now), cancellationToken);
        context.Add(new SignInCode
        {
            PersonId = person,
            IssuerId = issuer,
            IsIssuedFromOutside = fromOutside,
            Hash = HashOf(code),
            IssuedAt = now,
            ExpiresAt = now + lifetime,
        });
        await context.SaveChangesAsync(cancellationToken);
        return new IssuedCode(code, now + lifetime);
    }

    /// <returns>An open code; null if it is wrong, used, void or expired.</returns>
    public async Task<SignInCode?> FindAsync(string code, CancellationToken cancellationToken)
    {
        var (hash, now) = (HashOf(code), clock.WholeMilliseconds());
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.SignInCodes.AsNoTracking()
            .SingleOrDefaultAsync(c => c.Hash == hash && c.ClosedAt == null && c.ExpiresAt > now, cancellationToken);
    }

    /// <summary>Consumes a code.</summary>
    /// <returns>False if the code is no longer open.</returns>
    public async Task<bool> TryUseAsync(Guid id, CancellationToken cancellationToken)
    {
        var now = clock.WholeMilliseconds();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.SignInCodes.Where(c => c.Id == id && c.ClosedAt == null && c.ExpiresAt > now)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.ClosedAt, now), cancellationToken) == 1;
    }

    /// <summary>Voids the open code of a person, if any.</summary>
    public async Task VoidAsync(Guid person, CancellationToken cancellationToken)
    {
        var now = clock.WholeMilliseconds();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.SignInCodes.Where(c => c.PersonId == person && c.ClosedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.ClosedAt, now), cancellationToken);
    }

    // Ignores case and separators. A fast hash suffices for a random secret.
    private static string HashOf(string code) =>
        Convert.ToHexString(
            SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant())));
}
