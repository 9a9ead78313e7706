using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Ledger;

/// <summary>Figures of several entries including their corrections, in one statement.</summary>
internal sealed class FindCorrectedInvestments(IDbContextFactory<ProjectsDbContext> contexts) : IUseCase
{
    /// <param name="entries">Entries with their own figures.</param>
    /// <param name="past">Contexts of a past to read; null for the present register.</param>
    /// <param name="cancellationToken">Ends the read.</param>
    public async Task<IReadOnlyDictionary<LedgerEntry, CorrectedInvestment>> HandleAsync(
        IReadOnlyList<LedgerEntry> entries, IDbContextFactory<ProjectsDbContext>? past, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var keys = entries.Select(entry => (Guid?)entry.Id).ToList();
        await using var database = await (past ?? contexts).CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        var corrections = await database.InvestmentRecords.AsNoTracking()
            .Where(r => keys.Contains(r.CorrectsId))
            .GroupBy(r => r.CorrectsId)
            .Select(g => new { g.Key, Completed = g.Sum(r => r.Completed), PaidIn = g.Sum(r => r.PaidIn) })
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        return entries.ToDictionary(
            entry => entry,
            entry => corrections.SingleOrDefault(c => c.Key == entry.Id) is { } found
                ? new CorrectedInvestment(entry.Completed + found.Completed, entry.PaidIn + found.PaidIn)
                : new CorrectedInvestment(entry.Completed, entry.PaidIn));
    }
}
