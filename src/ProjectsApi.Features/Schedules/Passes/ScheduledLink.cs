using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>A link in the result of a computation.</summary>
/// <param name="Row">The stored link.</param>
/// <param name="IsDriving">Whether it sets the early dates of its successor.</param>
internal sealed record ScheduledLink(ScheduleLink Row, bool IsDriving)
{
    /// <summary>All links of a schedule; none of a contradictory one.</summary>
    public static IReadOnlyList<ScheduledLink> Of(ComputedSchedule schedule)
    {
        if (schedule.Pass is not { } pass)
        {
            return [];
        }

        var driving = Enumerable.Range(0, pass.Count).SelectMany(pass.Drivers).ToHashSet();
        return [.. schedule.Rows.Links.Select((link, index) => new ScheduledLink(link, driving.Contains(index)))];
    }
}
