using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.PostgreSql;

/// <summary>Hand-written SQL for PostgreSQL.</summary>
public sealed class PostgreSqlTextTests
{
    [Fact]
    public void Only_what_may_be_null_is_told_where_null_goes()
    {
        using var context = Offline.Open(DatabaseProvider.PostgreSql);

        var sql = context.Projects.OrderBy(p => p.PlannedFinish).ThenByDescending(p => p.TotalInvestment).ThenBy(p => p.Id).ToQueryString();

        Assert.EndsWith(
            "ORDER BY p.\"PlannedFinish\" NULLS FIRST, p.\"TotalInvestment\" DESC NULLS LAST, p.\"Id\"", sql, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_of_each_parent_are_taken_from_the_index_and_not_numbered()
    {
        using var context = Offline.Open(DatabaseProvider.PostgreSql);

        var sql = QueryShapes.FirstOfEach(context).ToQueryString();

        Assert.Contains("JOIN LATERAL", sql, StringComparison.Ordinal);
        Assert.Contains("i.\"ProjectId\" = p.\"Id\"", sql, StringComparison.Ordinal);
        Assert.Contains("LIMIT 5", sql, StringComparison.Ordinal);
        Assert.DoesNotContain("ROW_NUMBER", sql, StringComparison.Ordinal);
    }

    [Fact]
    public void Included_rows_are_taken_from_the_index_too()
    {
        using var context = Offline.Open(DatabaseProvider.PostgreSql);

        var sql = context.Projects.Include(p => p.ScheduleNodes.OrderBy(n => n.Ordinal).Take(3)).ToQueryString();

        Assert.Contains("LEFT JOIN LATERAL", sql, StringComparison.Ordinal);
        Assert.DoesNotContain("ROW_NUMBER", sql, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_from_the_middle_is_numbered_as_before()
    {
        using var context = Offline.Open(DatabaseProvider.PostgreSql);

        var sql = context.Projects.SelectMany(p => p.ScheduleNodes.OrderBy(n => n.Ordinal).Skip(2).Take(3)).ToQueryString();

        Assert.Contains("ROW_NUMBER", sql, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_joins_are_left_alone()
    {
        using var context = Offline.Open(DatabaseProvider.PostgreSql);

        var sql = context.InvestmentMilestones.Where(m => m.Phase != null && m.Phase.Name == "一期")
            .Select(m => m.Project.Name).ToQueryString();

        Assert.Contains("INNER JOIN \"Projects\"", sql, StringComparison.Ordinal);
        Assert.Contains("LEFT JOIN \"Phases\"", sql, StringComparison.Ordinal);
        Assert.DoesNotContain("LATERAL", sql, StringComparison.Ordinal);
    }
}
