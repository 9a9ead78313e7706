using ProjectsApi.Planning.Baselines;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Planning.Tests.Baselines;

/// <summary>A plan of three nodes in June 2024; 3 June is a Monday.</summary>
public sealed class BaselineComparisonTests
{
    private static readonly WorkCalendar FiveDays = WorkCalendar.Compile(StandardCalendars.Standard);
    private static readonly Guid Piling = Guid.Parse("00000000-0000-0000-0000-000000000001");
    private static readonly Guid Hall = Guid.Parse("00000000-0000-0000-0000-000000000002");
    private static readonly Guid Lines = Guid.Parse("00000000-0000-0000-0000-000000000003");

    private static readonly Baseline June = new(
    [
        new(Piling, "1", "桩基", new(2024, 6, 3), new(2024, 6, 7), 5 * 480, 0m),
        new(Hall, "2", "厂房", new(2024, 6, 10), new(2024, 6, 21), 10 * 480, 0m),
    ]);

    private static readonly Baseline Now = new(
    [
        new(Piling, "1", "桩基工程", new(2024, 6, 3), new(2024, 6, 11), 7 * 480, 60m),
        new(Lines, "3", "设备安装", new(2024, 6, 24), new(2024, 6, 28), 5 * 480, 0m),
    ]);

    [Fact]
    public void A_node_that_finishes_later_is_positive_in_working_days_and_minutes()
    {
        var node = BaselineComparison.Of(June, Now, FiveDays).Nodes[0];

        Assert.Equal(NodeChange.Kept, node.Change);
        Assert.Equal(new DateVariance(0, 0), node.Start);
        Assert.Equal(new DateVariance(2, 4), node.Finish);
        Assert.Equal(2 * 480, node.DurationMinutes);
        Assert.Equal(60m, node.Progress);
    }

    [Fact]
    public void Added_removed_and_renamed_nodes_are_named()
    {
        var comparison = BaselineComparison.Of(June, Now, FiveDays);

        Assert.Equal([Piling, Lines, Hall], comparison.Nodes.Select(node => node.Node));
        Assert.Equal([Lines], comparison.Added.Select(node => node.Node));
        Assert.Equal([Hall], comparison.Removed.Select(node => node.Node));
        Assert.Equal([Piling], comparison.Renamed.Select(node => node.Node));
        Assert.All(comparison.Added.Concat(comparison.Removed), node => Assert.Null(node.Finish));
        Assert.False(comparison.Nodes[0].IsRecoded);
    }

    [Fact]
    public void The_whole_slips_by_the_working_days_of_its_last_finish()
    {
        Assert.Equal(new DateVariance(5, 7), BaselineComparison.Of(June, Now, FiveDays).Finish);
        Assert.Equal(new DateVariance(-5, -7), BaselineComparison.Of(Now, June, FiveDays).Finish);
        Assert.Equal(new DateVariance(0, 0), BaselineComparison.Of(June, Now, FiveDays).Start);
    }

    [Fact]
    public void A_schedule_has_not_changed_from_itself()
    {
        var comparison = BaselineComparison.Of(June, June, FiveDays);

        Assert.All(comparison.Nodes, node => Assert.False(node.IsChanged));
        Assert.Equal(new DateVariance(0, 0), comparison.Finish);
        Assert.Empty(comparison.Added.Concat(comparison.Removed).Concat(comparison.Renamed));
    }

    [Fact]
    public void A_node_without_days_has_no_variance_and_an_empty_schedule_no_slip()
    {
        var unscheduled = new Baseline([new(Piling, null, "桩基", null, null, null, 0m)]);

        var node = Assert.Single(BaselineComparison.Of(unscheduled, Now, FiveDays).Nodes, node => node.Node == Piling);

        Assert.Null(node.Start);
        Assert.Null(node.DurationMinutes);
        Assert.True(node.IsRecoded);
        Assert.Null(BaselineComparison.Of(new([]), Now, FiveDays).Finish);
    }

    [Fact]
    public void A_start_is_the_morning_and_a_finish_the_evening()
    {
        var (friday, saturday, monday) = (new DateOnly(2024, 6, 7), new DateOnly(2024, 6, 8), new DateOnly(2024, 6, 10));

        Assert.Equal(new DateVariance(1, 1), DateVariance.OfStart(friday, saturday, FiveDays));
        Assert.Equal(new DateVariance(0, 1), DateVariance.OfFinish(friday, saturday, FiveDays));
        Assert.Equal(new DateVariance(0, 2), DateVariance.OfStart(saturday, monday, FiveDays));
        Assert.Equal(new DateVariance(1, 2), DateVariance.OfFinish(saturday, monday, FiveDays));
    }

    [Fact]
    public void Impossible_entries_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new Baseline([June.Entries[0], June.Entries[0]]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new BaselineEntry(Piling, null, "桩基", null, null, -1, 0m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new BaselineEntry(Piling, null, "桩基", null, null, 0, 100.1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new BaselineEntry(Piling, null, "桩基", null, null, 0, -0.1m));
    }
}
