using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Host.Tests.Seeding;

public sealed class SampleScheduleTests
{
    [Fact]
    public async Task A_parent_covers_its_children_and_the_weights_add_up()
    {
        var nodes = await BaseNodesAsync();
        var summaries = nodes.Where(node => node.Kind == ScheduleNodeKind.Summary).ToArray();

        Assert.Equal(3, summaries.Length);
        Assert.Equal(20, nodes.Count - summaries.Length);
        Assert.All(summaries, summary =>
        {
            var children = nodes.Where(node => node.ParentId == summary.Id).ToArray();
            Assert.Equal(children.Min(node => node.PlannedStart), summary.PlannedStart);
            Assert.Equal(children.Max(node => node.PlannedFinish), summary.PlannedFinish);
            Assert.Equal(children.Sum(node => node.Weight), summary.Weight);
            Assert.Equal(
                decimal.Round(children.Sum(node => node.Progress * (node.Weight ?? 0m)) / (summary.Weight ?? 1m), 4),
                summary.Progress);
        });
    }

    [SkippableFact]
    public async Task Planned_days_are_Chinese_working_days_and_durations_count_them()
    {
        var folder = Environment.GetEnvironmentVariable("PROJECTS_SHARED_DATA");
        Skip.If(string.IsNullOrEmpty(folder), "PROJECTS_SHARED_DATA is not set: the notices of holidays are not at hand.");
        var listed = Enumerable.Range(2023, 2)
            .SelectMany(year => ListedDays(Path.Combine(folder, "holidays", $"{year}.json"))).ToDictionary();
        bool IsWorkingDay(DateOnly day) =>
            listed.TryGetValue(day, out var isOff) ? !isOff : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

        Assert.All(await BaseNodesAsync(), node =>
        {
            var (start, finish) = (node.PlannedStart ?? default, node.PlannedFinish ?? default);
            var days = Enumerable.Range(0, finish.DayNumber - start.DayNumber + 1).Select(start.AddDays);
            Assert.True(IsWorkingDay(start) && IsWorkingDay(finish), node.Name);
            Assert.Equal(node.Kind == ScheduleNodeKind.Milestone ? 0 : days.Count(IsWorkingDay), node.DurationDays);
        });
    }

    private static async Task<IReadOnlyList<ScheduleNode>> BaseNodesAsync()
    {
        await using var register = await SeededRegister.CreateAsync();
        await using var db = await register.OpenAsync();
        return await db.ScheduleNodes.Where(node => node.Project.Code == null).OrderBy(node => node.Ordinal).ToListAsync();
    }

    private static IEnumerable<KeyValuePair<DateOnly, bool>> ListedDays(string path)
    {
        using var notice = JsonDocument.Parse(File.ReadAllText(path));
        return
        [
            .. notice.RootElement.GetProperty("days").EnumerateArray().Select(day => KeyValuePair.Create(
                DateOnly.Parse(
                    day.GetProperty("date").GetString() ?? "", CultureInfo.InvariantCulture), day.GetProperty("isOffDay").GetBoolean())),
        ];
    }
}
