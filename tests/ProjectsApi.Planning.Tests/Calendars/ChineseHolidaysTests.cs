using System.Globalization;
using System.Text.Json;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Planning.Tests.Calendars;

public sealed class ChineseHolidaysTests
{
    private static readonly WorkCalendar Statutory = WorkCalendar.Compile(ChineseHolidays.Statutory);
    private static readonly WorkCalendar Weekdays = WorkCalendar.Compile(StandardCalendars.Standard);

    // Counted from the notices, independently of the code.
    [Theory]
    [InlineData(2020, 249, 262)]
    [InlineData(2021, 250, 261)]
    [InlineData(2022, 249, 260)]
    [InlineData(2023, 249, 260)]
    [InlineData(2024, 251, 262)]
    [InlineData(2025, 248, 261)]
    [InlineData(2026, 248, 261)]
    public void A_year_has_its_working_days(int year, int working, int weekdays)
    {
        Assert.Equal(working, Statutory.WorkingDaysBetween(new(year, 1, 1), new(year, 12, 31)));
        Assert.Equal(weekdays, Weekdays.WorkingDaysBetween(new(year, 1, 1), new(year, 12, 31)));
    }

    [Fact]
    public void Every_month_of_2023_has_its_working_days() => Assert.Equal(
        [18, 20, 23, 20, 21, 21, 21, 23, 20, 19, 22, 21],
        Enumerable.Range(1, 12)
            .Select(month => Statutory.WorkingDaysBetween(new(2023, month, 1), new DateOnly(2023, month, 1).AddMonths(1).AddDays(-1))));

    [Fact]
    public void From_breaking_ground_to_production_there_are_307_working_days()
    {
        Assert.Equal(307, Statutory.WorkingDaysBetween(new(2023, 4, 8), new(2024, 6, 30)));
        Assert.Equal(320, Weekdays.WorkingDaysBetween(new(2023, 4, 8), new(2024, 6, 30)));
        Assert.Equal(new(2024, 6, 28), Statutory.AddWorkingDays(new(2023, 4, 8), 307));
    }

    [Theory]
    [InlineData(2023, "01-28 01-29 04-23 05-06 06-25 10-07 10-08")]
    [InlineData(2024, "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12")]
    public void Weekends_are_worked_in_exchange_for_holidays(int year, string expected)
    {
        var days = new Once(new(year, 1, 1), new(year, 12, 31)).Days()
            .Where(day => Statutory.IsWorkingDay(day) && !Weekdays.IsWorkingDay(day));

        Assert.Equal(expected.Split(' '), days.Select(day => day.ToString("MM-dd", CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Days_of_December_are_taken_by_the_list_of_the_next_year()
    {
        // New Year 2019: Saturday 29 December is worked, Monday 31 December is off.
        Assert.True(Statutory.IsWorkingDay(new(2018, 12, 29)));
        Assert.False(Statutory.IsWorkingDay(new(2018, 12, 31)));
        Assert.Equal(new(2022, 12, 31), ChineseHolidays.Of(2023)?.Holidays[0].First);
    }

    [Fact]
    public void A_year_is_published_when_its_notice_is_known_and_provisional_otherwise()
    {
        Assert.Equal(Enumerable.Range(2019, 8), ChineseHolidays.Published.Select(list => list.Year));
        Assert.Equal(HolidayStatus.Published, ChineseHolidays.StatusOf(2026));
        Assert.Equal(HolidayStatus.Provisional, ChineseHolidays.StatusOf(2027));
        Assert.Equal(HolidayStatus.Provisional, ChineseHolidays.StatusOf(2018));
        Assert.Null(ChineseHolidays.Of(2027));
        Assert.Equal([2027, 2028], ChineseHolidays.ProvisionalYears(new(2026, 6, 1), new(2028, 1, 1)));
        Assert.Empty(ChineseHolidays.ProvisionalYears(new(2023, 4, 8), new(2024, 6, 30)));
        Assert.Empty(ChineseHolidays.ProvisionalYears(new(2028, 1, 1), new(2026, 1, 1)));
    }

    [Fact]
    public void Every_list_names_its_notice_and_a_changed_one_both()
    {
        Assert.All(
            ChineseHolidays.Published, list => Assert.StartsWith(
                $"国办发明电〔{list.Year - 1}〕", list.Notices[0].Number, StringComparison.Ordinal));
        Assert.All(
            ChineseHolidays.Published, list => Assert.All(
                list.Notices, notice => Assert.EndsWith("gov.cn", notice.Address.Host, StringComparison.Ordinal)));
        Assert.All(
            ChineseHolidays.Published, list => Assert.All(
                list.Notices, notice => Assert.Contains($"{list.Year}年", notice.Title, StringComparison.Ordinal)));
        Assert.Equal([2019, 2020], ChineseHolidays.Published.Where(list => list.Notices.Count == 2).Select(list => list.Year));
    }

    [SkippableFact]
    public void Every_day_is_worked_or_off_as_the_published_files_say()
    {
        for (var year = 2019; year <= 2027; year++)
        {
            using var file = JsonDocument.Parse(File.ReadAllText(SharedData.File("holidays", $"{year}.json")));
            var papers = file.RootElement.GetProperty("papers").EnumerateArray().Select(paper => paper.GetString());
            var days = file.RootElement.GetProperty("days").EnumerateArray().ToDictionary(
                day => DateOnly.Parse(day.GetProperty("date").GetString() ?? string.Empty, CultureInfo.InvariantCulture),
                day => (IsOff: day.GetProperty("isOffDay").GetBoolean(), Name: day.GetProperty("name").GetString()));
            var holidays = ChineseHolidays.Of(year)?.Holidays ?? [];

            Assert.Equal(papers, ChineseHolidays.Of(year)?.Notices.Select(notice => notice.Address.OriginalString) ?? []);
            Assert.Equal(
                days.Where(day => day.Value.IsOff).Select(day => (day.Key, day.Value.Name)),
                holidays.SelectMany(holiday => new Once(holiday.First, holiday.Last).Days().Select(day => (day, (string?)holiday.Name))));
            Assert.All(days, day => Assert.Equal(!day.Value.IsOff, Statutory.IsWorkingDay(day.Key)));
            Assert.All(
                new Once(new(year, 1, 1), new(year, 11, 30)).Days().Where(day => !days.ContainsKey(day)),
                day => Assert.Equal(Weekdays.IsWorkingDay(day), Statutory.IsWorkingDay(day)));
        }
    }

    [Fact]
    public void Another_list_of_a_year_may_be_tried()
    {
        var list = new HolidayList(2027, [], [new("元旦", new(2026, 12, 31), new(2027, 1, 2), [new(2026, 12, 27)])]);

        var tried = WorkCalendar.Compile(ChineseHolidays.With(list));

        Assert.False(tried.IsWorkingDay(new(2026, 12, 31)));
        Assert.True(tried.IsWorkingDay(new(2026, 12, 27)));
        Assert.Equal(248, tried.WorkingDaysBetween(new(2026, 1, 1), new(2026, 12, 31)));
        Assert.Equal(260, tried.WorkingDaysBetween(new(2027, 1, 1), new(2027, 12, 31)));
    }

    [Fact]
    public void A_list_that_is_tried_replaces_the_one_of_its_year_and_no_other()
    {
        var tried = WorkCalendar.Compile(ChineseHolidays.With(new(2023, [], [])));

        Assert.Equal(260, tried.WorkingDaysBetween(new(2023, 1, 1), new(2023, 12, 31)));
        Assert.Equal(249, tried.WorkingDaysBetween(new(2022, 1, 1), new(2022, 12, 31)));
        Assert.Equal(251, tried.WorkingDaysBetween(new(2024, 1, 1), new(2024, 12, 31)));
    }

    [Fact]
    public void A_list_that_contradicts_itself_is_refused_with_the_reason()
    {
        DateOnly day = new(2027, 1, 1);

        Assert.Contains("ends before", Fault(new Holiday("元旦", day, day.AddDays(-1), [])), StringComparison.Ordinal);
        Assert.Contains("outside 2027", Fault(new Holiday("元旦", day.AddYears(1), day.AddYears(1), [])), StringComparison.Ordinal);
        Assert.Contains("outside 2027", Fault(new Holiday("元旦", day, day, [new(2026, 11, 28)])), StringComparison.Ordinal);
        Assert.Contains("weekday", Fault(new Holiday("元旦", day, day, [new(2027, 1, 4)])), StringComparison.Ordinal);
        Assert.Contains(
            "a day twice", Fault(new Holiday("元旦", day, day, []), new Holiday("春节", day, day.AddDays(2), [])), StringComparison.Ordinal);
        Assert.Contains("a day twice", Fault(new Holiday("元旦", day, day.AddDays(1), [day.AddDays(1)])), StringComparison.Ordinal);
        Assert.Null(HolidayList.FaultIn(2027, [new("元旦", day, day, [])]));
        Assert.Throws<ArgumentException>(() => new HolidayList(1984, [], []));
    }

    private static string Fault(params Holiday[] holidays) => HolidayList.FaultIn(2027, holidays) ?? string.Empty;
}
