using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Data.Statistics;

/// <summary>Sums of several projects in one year, of investment, plans and output (年度合计).</summary>
public sealed class YearTotals : YearSums
{
    private const int ProjectsAtOnce = 500;

    private static readonly IReadOnlyList<PropertyInfo> Added = [.. typeof(YearSums).GetProperties().Where(
        property => property.PropertyType == typeof(decimal) || property.Name == nameof(Planned))];

    /// <summary>Adds up the stored sums of a year, in one statement.</summary>
    /// <param name="database">Context of the sums.</param>
    /// <param name="sums">Sums of the projects or of their groups.</param>
    /// <param name="year">Calendar year.</param>
    /// <param name="cancellationToken">Ends the read.</param>
    /// <returns>Null without sums, and while they are incomplete.</returns>
    public static Task<YearTotals?> OfStoredAsync<TSums>(
        ProjectsDbContext database, IQueryable<TSums> sums, int year, CancellationToken cancellationToken)
        where TSums : YearSums
    {
        var group = Expression.Parameter(typeof(IGrouping<int, TSums>), "g");
        var row = Expression.Parameter(typeof(TSums), "s");
        var totals = Expression.MemberInit(
            Expression.New(typeof(YearTotals)),
            Added.Select(sum => Expression.Bind(sum, Expression.Call(
                    typeof(Enumerable), nameof(Enumerable.Sum), [typeof(TSums)], group,
                    Expression.Lambda(Expression.Property(row, sum.Name), row))))
                .Prepend(Expression.Bind(
                    typeof(YearTotals).GetProperty(nameof(Year)) ?? throw new MissingMemberException(nameof(Year)),
                    Expression.Property(group, nameof(IGrouping<int, TSums>.Key)))));
        return sums.Where(s => s.Year == year).Where(_ => database.SumsState.Any(state => state.IsComplete))
            .GroupBy(s => s.Year).Select(Expression.Lambda<Func<IGrouping<int, TSums>, YearTotals>>(totals, group))
            .SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Adds up the ledgers, plans and targets of a year.</summary>
    /// <param name="database">Any context.</param>
    /// <param name="projects">The projects, of the same context.</param>
    /// <param name="year">Calendar year.</param>
    /// <param name="cancellationToken">Ends the reads.</param>
    public static async Task<YearTotals> OfRowsAsync(
        ProjectsDbContext database, IQueryable<Project> projects, int year, CancellationToken cancellationToken)
    {
        var totals = new YearTotals { Year = year };
        foreach (var some in (await projects.Select(p => p.Id).ToListAsync(cancellationToken)).Chunk(ProjectsAtOnce))
        {
            foreach (var sums in (await OfEachAsync(database, some, year, cancellationToken)).Values)
            {
                totals.Add(sums, 1);
            }
        }

        return totals;
    }

    /// <summary>Investment and plans of each project in a year, in two statements.</summary>
    /// <returns>Sums by project; a project without rows is left out.</returns>
    public static async Task<IReadOnlyDictionary<Guid, ProjectSums>> OfEachAsync(
        ProjectsDbContext database, IReadOnlyList<Guid> projects, int year, CancellationToken cancellationToken)
    {
        var sums = await new FreshSums(database, projects, [year]).ReadAsync([], SumKinds.Completed | SumKinds.Plan, cancellationToken);
        return sums.ToDictionary(pair => pair.Key.Project, pair => pair.Value);
    }
}
