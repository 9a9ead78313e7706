using System.ComponentModel;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.ScheduleAnalysis.Impact;

[Description("Holidays of a year to try out, as a notice would set them(放假安排)")]
internal sealed record HolidayListInput
{
    [Description("Year of the notice, 1985 to 2149(年份)")]
    public required int Year { get; init; }

    [Description("Holidays, which replace the known ones of the year(节假日)")]
    public required IReadOnlyList<HolidayInput> Holidays { get; init; }

    /// <summary>Converts the holidays for the engine.</summary>
    internal IReadOnlyList<Holiday> Read() =>
        [.. Holidays.Select(holiday => new Holiday(holiday.Name, holiday.First, holiday.Last, holiday.MakeUpDays ?? []))];
}

[Description("Public holiday with the days worked in exchange for it(节假日)")]
internal sealed record HolidayInput
{
    [Description("Name(名称)")]
    public required string Name { get; init; }

    [Description("First day off, in the year or in December of the previous one(放假首日)")]
    public required DateOnly First { get; init; }

    [Description("Last day off, inclusive(放假末日)")]
    public required DateOnly Last { get; init; }

    [Description("Saturdays and Sundays that are worked in exchange(调休上班日)")]
    public IReadOnlyList<DateOnly>? MakeUpDays { get; init; }
}
