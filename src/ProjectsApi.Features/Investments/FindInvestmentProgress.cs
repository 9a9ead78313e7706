using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Features.Reading;
using ProjectsApi.Planning.Investments;

namespace ProjectsApi.Features.Investments;

/// <summary>Investment progress of several projects, in two statements.</summary>
internal sealed class FindInvestmentProgress(IDbContextFactory<ProjectsDbContext> contexts)
    : IBatchRead<ProjectInvestment, InvestmentProgressRequest, InvestmentProgressView>
{
    private const int MonthsInYear = 12;

    public async Task<IReadOnlyDictionary<ProjectInvestment, InvestmentProgressView>> HandleAsync(
        IReadOnlyList<ProjectInvestment> keys,
        InvestmentProgressRequest request,
        IDbContextFactory<ProjectsDbContext>? past,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(request);
        var projects = keys.Select(key => key.ProjectId).Distinct().ToList();
        await using var database = await (past ?? contexts).CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        var plans = await PlansAsync(database, projects, request.Year, cancellationToken).ConfigureAwait(false);
        var completed = await CompletedAsync(database, projects, request, cancellationToken).ConfigureAwait(false);
        return keys.ToDictionary(
            key => key,
            key => View(key, request, plans[key.ProjectId], completed.GetValueOrDefault(key.ProjectId)));
    }

    private static async Task<ILookup<Guid, Planned>> PlansAsync(
        ProjectsDbContext database, List<Guid> projects, int year, CancellationToken cancellationToken)
    {
        var plans = await database.InvestmentPlans.AsNoTracking()
            .Where(p => projects.Contains(p.ProjectId) && p.Year == year)
            .Select(p => new Planned(p.ProjectId, p.Month, p.Amount))
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        return plans.ToLookup(p => p.ProjectId);
    }

    private static Task<Dictionary<Guid, Completed>> CompletedAsync(
        ProjectsDbContext database, List<Guid> projects, InvestmentProgressRequest request, CancellationToken cancellationToken)
    {
        var (year, month) = (request.Year, request.Month);
        return database.InvestmentRecords.AsNoTracking()
            .Where(r => projects.Contains(r.ProjectId) && (r.Year < year || (r.Year == year && r.Month <= month)))
            .GroupBy(r => r.ProjectId)
            .Select(g => new Completed(
                g.Key,
                g.Sum(r => r.Completed),
                g.Sum(r => r.Year == year ? r.Completed : 0m),
                g.Sum(r => r.Year == year && r.Month == month ? r.Completed : 0m)))
            .ToDictionaryAsync(c => c.ProjectId, cancellationToken);
    }

    private static InvestmentProgressView View(
        ProjectInvestment project, InvestmentProgressRequest request, IEnumerable<Planned> plans, Completed? completed)
    {
        var months = new decimal?[MonthsInYear];
        decimal? annual = null;
        foreach (var plan in plans)
        {
            if (plan.Month is { } month)
            {
                months[month - 1] = plan.Amount;
            }
            else
            {
                annual = plan.Amount;
            }
        }

        // A year planned by months only has their sum as its plan.
        annual ??= months.Any(m => m is not null) ? months.Sum() : null;
        var figures = new InvestmentFigures(
            request.Month,
            completed?.InMonth ?? 0m,
            completed?.ThisYear ?? 0m,
            completed?.SinceStart ?? 0m,
            annual,
            months,
            project.TotalInvestment);
        return new InvestmentProgressView(request, figures, InvestmentProgress.Of(figures, request.TimeBase));
    }

    private sealed record Planned(Guid ProjectId, int? Month, decimal Amount);

    private sealed record Completed(Guid ProjectId, decimal SinceStart, decimal ThisYear, decimal InMonth);
}
