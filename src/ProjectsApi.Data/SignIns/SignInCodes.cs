using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.SignIns;

/// <summary>Makes codes and uses them up. A person has one outstanding code at most: a new one voids the one before.</summary>
public sealed class SignInCodes(IDbContextFactory<ProjectsDbContext> contexts, TimeProvider clock)
{
    // Crockford's digits: none is taken for another when read out or written down.
    private const string Digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private const int Groups = 5;
    private const int DigitsInGroup = 4;

    /// <returns>The code, 100 random bits in groups of four, as <c>7QJ4-…</c>.</returns>
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

    /// <returns>An outstanding code; null for one that is wrong, used, void or too old.</returns>
    public async Task<SignInCode?> FindAsync(string code, CancellationToken cancellationToken)
    {
        var (hash, now) = (HashOf(code), clock.WholeMilliseconds());
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.SignInCodes.AsNoTracking()
            .SingleOrDefaultAsync(c => c.Hash == hash && c.ClosedAt == null && c.ExpiresAt > now, cancellationToken);
    }

    /// <summary>Uses a code up.</summary>
    /// <returns>False when somebody was faster, or it became void meanwhile.</returns>
    public async Task<bool> TryUseAsync(Guid id, CancellationToken cancellationToken)
    {
        var now = clock.WholeMilliseconds();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.SignInCodes.Where(c => c.Id == id && c.ClosedAt == null && c.ExpiresAt > now)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.ClosedAt, now), cancellationToken) == 1;
    }

    /// <summary>Voids the outstanding code of a person, if there is one.</summary>
    public async Task VoidAsync(Guid person, CancellationToken cancellationToken)
    {
        var now = clock.WholeMilliseconds();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.SignInCodes.Where(c => c.PersonId == person && c.ClosedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.ClosedAt, now), cancellationToken);
    }

    // However it was typed; a fast hash will do for what nobody can guess.
    private static string HashOf(string code) =>
        Convert.ToHexString(
            SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant())));
}
