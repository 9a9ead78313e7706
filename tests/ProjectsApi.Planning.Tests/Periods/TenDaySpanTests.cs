using ProjectsApi.Planning.Periods;

namespace ProjectsApi.Planning.Tests.Periods;

public sealed class TenDaySpanTests
{
    [Theory]
    [InlineData(2023, 4, TenDayPeriod.First, 1, 10, "2023年4月上旬", "1–10 April 2023")]
    [InlineData(2023, 4, TenDayPeriod.Middle, 11, 20, "2023年4月中旬", "11–20 April 2023")]
    [InlineData(2023, 4, TenDayPeriod.Last, 21, 30, "2023年4月下旬", "21–30 April 2023")]
    [InlineData(2023, 2, TenDayPeriod.Last, 21, 28, "2023年2月下旬", "21–28 February 2023")]
    [InlineData(2024, 2, TenDayPeriod.Last, 21, 29, "2024年2月下旬", "21–29 February 2024")]
    [InlineData(2023, 12, TenDayPeriod.Last, 21, 31, "2023年12月下旬", "21–31 December 2023")]
    public void A_ten_day_period_has_a_first_and_a_last_day_and_two_names(
        int year, int month, TenDayPeriod part, int from, int to, string chinese, string english)
    {
        var period = new TenDaySpan(year, month, part);

        Assert.Equal((new DateOnly(year, month, from), new DateOnly(year, month, to)), (period.From, period.To));
        Assert.Equal((chinese, english), (period.ChineseLabel, period.EnglishLabel));
    }

    [Fact]
    public void Every_day_of_a_leap_year_lies_in_the_period_that_contains_it()
    {
        var days = Enumerable.Range(0, 366).Select(new DateOnly(2024, 1, 1).AddDays).ToArray();

        Assert.All(days, day => Assert.InRange(day, TenDaySpan.Containing(day).From, TenDaySpan.Containing(day).To));
        Assert.Equal(36, days.Select(TenDaySpan.Containing).Distinct().Count());
    }

    [Fact]
    public void Parts_outside_the_calendar_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new TenDaySpan(0, 1, TenDayPeriod.First));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TenDaySpan(2023, 13, TenDayPeriod.First));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TenDaySpan(2023, 1, (TenDayPeriod)4));
    }
}
