using System.Text;
using ProjectsApi.Mspdi.Tests;

namespace ProjectsApi.Features.Tests.ScheduleExchange;

/// <summary>Errors in assignments and resource calendars refuse a file only if they schedule a task; otherwise they are warnings.</summary>
public sealed class ResourceErrorTests
{
    private const string Base = "<Name>抢工班</Name><IsBaseCalendar>0</IsBaseCalendar><BaseCalendarUID>1</BaseCalendarUID>";

    /// <summary>Fields of the task, its resource and the expected finding.</summary>
    public static TheoryData<string, int, string> Calendars => new()
    {
        { "", 1, "UnknownCalendar" },
        { "<Type>2</Type>", 1, "UnknownCalendar" },
        { "<CalendarUID>4</CalendarUID>", 1, "UnknownCalendar" },
        { "<CalendarUID>4</CalendarUID><IgnoreResourceCalendar>1</IgnoreResourceCalendar>", 1, "FaultyCalendar MissingCalendar" },
        { "<Type>1</Type>", 1, "FaultyCalendar MissingCalendar" },
        { "<Manual>1</Manual>", 1, "FaultyCalendar MissingCalendar" },
        { "<Active>0</Active>", 1, "FaultyCalendar MissingCalendar" },
        { "", 3, "FaultyCalendar MissingCalendar" },
    };

    [Theory]
    [MemberData(nameof(Calendars))]
    public async Task An_invalid_resource_calendar_matters_only_if_it_schedules_a_task(string taskFields, int resource, string told)
    {
        var file = Encoding.UTF8.GetString(ResourceFile.Of(ResourceFile.Assignment(resource), taskFields));
        Assert.Contains(Base, file, StringComparison.Ordinal);

        Assert.Equal(
            told, await ToldAsync(
                file.Replace(Base, Base.Replace(">1<", ">99<", StringComparison.Ordinal), StringComparison.Ordinal),
                "FaultyCalendar", "MissingCalendar"));
    }

    [Fact]
    public async Task A_manual_task_without_dates_is_scheduled_automatically()
    {
        var file = Encoding.UTF8.GetString(ResourceFile.Of(ResourceFile.Assignment(1), "<Manual>1</Manual>"))
            .Replace("<Start>2024-01-08T08:00:00</Start><Finish>2024-01-13T17:00:00</Finish>", "", StringComparison.Ordinal);

        Assert.Equal(
            "UnknownCalendar", await ToldAsync(
                file.Replace(Base, Base.Replace(">1<", ">99<", StringComparison.Ordinal), StringComparison.Ordinal), "FaultyCalendar"));
    }

    [Theory]
    [InlineData("<Units>1</Units>", "<Units>x</Units>", "", "BadValue")]
    [InlineData("<Work>PT48H0M0S</Work>", "<Work>48</Work>", "", "BadDuration")]
    [InlineData("<Units>1</Units>", "<Units>x</Units>", "<Type>1</Type>", "ValueWithoutEffect")]
    [InlineData("<Work>PT48H0M0S</Work>", "<Work>48</Work>", "<Manual>1</Manual>", "ValueWithoutEffect")]
    [InlineData("<Units>1</Units>", "<Units>1</Units><ActualWork>x</ActualWork>", "", "ValueWithoutEffect")]
    [InlineData("<Units>1</Units>", "<Units>1</Units>", "<Type>7</Type>", "BadValue")]
    [InlineData("<Units>1</Units>", "<Units>1</Units>", "<EffortDriven>x</EffortDriven>", "ValueWithoutEffect")]
    public async Task An_unreadable_value_matters_only_if_it_schedules_a_task(string right, string wrong, string taskFields, string told)
    {
        var file = Encoding.UTF8.GetString(ResourceFile.Of(ResourceFile.Assignment(1), taskFields));
        Assert.Contains(right, file, StringComparison.Ordinal);

        Assert.Equal(told, await ToldAsync(file.Replace(right, wrong, StringComparison.Ordinal), "ValueWithoutEffect"));
    }

    private static async Task<string> ToldAsync(string file, params string[] losses)
    {
        var report = (await MspdiFile.ReadAsync(file)).Report;
        return string.Join(' ', report.Errors.Select(error => error.Kind.ToString())
            .Concat(report.Warnings.Select(loss => loss.Kind.ToString()).Where(losses.Contains)).Distinct().Order(StringComparer.Ordinal));
    }
}
