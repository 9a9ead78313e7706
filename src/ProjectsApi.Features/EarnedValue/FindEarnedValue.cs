using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Reading;
using ProjectsApi.Planning.Periods;

namespace ProjectsApi.Features.EarnedValue;

/// <summary>Earned value of several projects, in three statements.</summary>
internal sealed class FindEarnedValue(IDbContextFactory<ProjectsDbContext> contexts)
    : IBatchRead<EarnedProject, DateOnly, EarnedValueView>
{
    // The log escapes a quote within a text, so that only the name of the column matches.
    private const string Column = $"\"{nameof(Project.PhysicalProgress)}\":";

    /// <param name="keys">Projects.</param>
    /// <param name="request">Status date, at its end.</param>
    /// <param name="past">Contexts of a past to read; null for the present register.</param>
    /// <param name="cancellationToken">Ends the read.</param>
    public async Task<IReadOnlyDictionary<EarnedProject, EarnedValueView>> HandleAsync(
        IReadOnlyList<EarnedProject> keys, DateOnly request, IDbContextFactory<ProjectsDbContext>? past,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var projects = keys.Select(key => key.ProjectId).ToList();
        await using var database = await (past ?? contexts).CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        var plans = await PlansAsync(database, projects, cancellationToken).ConfigureAwait(false);
        var bookings = await BookingsAsync(database, projects, request, cancellationToken).ConfigureAwait(false);
        var progressReports = await ProgressReportsAsync(database, projects, request, cancellationToken).ConfigureAwait(false);
        return keys.ToDictionary(
            key => key,
            key => EarnedValueRules.View(
                key,
                new EarnedValueRows([.. plans[key.ProjectId]], [.. bookings[key.ProjectId]], [.. progressReports[key.ProjectId]]),
                request));
    }

    private static async Task<ILookup<Guid, PlannedAmount>> PlansAsync(
        ProjectsDbContext database, List<Guid> projects, CancellationToken cancellationToken)
    {
        var plans = await database.InvestmentPlans.AsNoTracking().Where(p => projects.Contains(p.ProjectId))
            .Select(p => new PlannedAmount(p.ProjectId, p.Year, p.Month, p.Amount)).ToListAsync(cancellationToken).ConfigureAwait(false);
        return plans.ToLookup(plan => plan.ProjectId);
    }

    private static async Task<ILookup<Guid, BookedAmount>> BookingsAsync(
        ProjectsDbContext database, List<Guid> projects, DateOnly asOf, CancellationToken cancellationToken)
    {
        // A period counts from its first day on.
        var (year, month, tenDay) = (asOf.Year, asOf.Month, TenDaySpan.Containing(asOf).Part);
        var records = await database.InvestmentRecords.AsNoTracking()
            .Where(r => projects.Contains(r.ProjectId)
                && (r.Year < year
                || (r.Year == year && (r.Month < month || (r.Month == month && (r.TenDay == null || r.TenDay <= tenDay))))))
            .GroupBy(r => new { r.ProjectId, r.Year, r.Month })
            .Select(
                g => new { g.Key.ProjectId, g.Key.Year, g.Key.Month, Completed = g.Sum(r => r.Completed), PaidIn = g.Sum(r => r.PaidIn) })
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        return records.ToLookup(
            r => r.ProjectId, r => new BookedAmount(r.ProjectId, new DateOnly(r.Year, r.Month, 1), r.Completed, r.PaidIn));
    }

    // The register keeps the latest report, the change log the earlier ones.
    private static async Task<ILookup<Guid, ProgressReport>> ProgressReportsAsync(
        ProjectsDbContext database, List<Guid> projects, DateOnly asOf, CancellationToken cancellationToken)
    {
        var end = ZoneCalendarDay.EndOf(asOf);
        var reports = await database.Changes
            .Where(c => c.Entity == nameof(Project) && projects.Contains(c.EntityId) && c.At < end && c.Fields.Contains(Column))
            .OrderBy(c => c.Sequence).Select(c => new { c.EntityId, c.At, c.Fields }).ToListAsync(cancellationToken).ConfigureAwait(false);
        return reports.ToLookup(
            report => report.EntityId,
            report => new ProgressReport(
                report.EntityId,
                ZoneCalendarDay.Of(report.At),
                ChangedFields.Read(report.Fields).Single(field => field.Name == nameof(Project.PhysicalProgress)).After?.GetDecimal()));
    }
}
