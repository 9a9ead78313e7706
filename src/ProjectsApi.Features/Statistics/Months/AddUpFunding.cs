using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Statistics.Months;

/// <summary>Funds paid in by source, from the ledgers of one year, in one statement.</summary>
internal sealed class AddUpFunding(IDbContextFactory<ProjectsDbContext> contexts) : IUseCase
{
    /// <param name="where">Filter of the projects; null for all.</param>
    /// <param name="month">First day of the last month that counts.</param>
    /// <param name="cancellationToken">Ends the read.</param>
    public async Task<IReadOnlyList<FundingSum>> HandleAsync(
        Expression<Func<Project, bool>>? where, DateOnly month, CancellationToken cancellationToken)
    {
        var (year, last) = (month.Year, month.Month);
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var sums = await FilteredProjects.Of(database, where)
            .Join(
                database.InvestmentRecords.Where(r => r.Year == year && r.Month <= last), p => p.Id, r => r.ProjectId,
                (_, r) => new { r.FundingSource, r.PaidIn })
            .GroupBy(r => r.FundingSource)
            .Select(g => new FundingSum(g.Key, g.Sum(r => r.PaidIn)))
            .ToListAsync(cancellationToken);
        return [.. sums.OrderBy(sum => sum.Source is null).ThenBy(sum => sum.Source)];
    }
}
