using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Rows of a schedule that an import writes.</summary>
/// <param name="Setup">Settings of the computation.</param>
/// <param name="Calendars">Calendars of the file.</param>
/// <param name="Nodes">In the order of the plan.</param>
/// <param name="Links">Links between them.</param>
/// <param name="Baselines">Baselines of these nodes.</param>
/// <param name="File">Makes the row of fields that are kept for the export; null without a file.</param>
internal sealed record ImportedSchedule(
    ScheduleSetup Setup,
    IReadOnlyList<ScheduleCalendar> Calendars,
    IReadOnlyList<ScheduleNode> Nodes,
    IReadOnlyList<ScheduleLink> Links,
    IReadOnlyList<ScheduleBaseline> Baselines,
    Func<ScheduleFile>? File = null)
{
    /// <summary>Resources and their assignments to these nodes.</summary>
    public ResourcePlan ResourcePlan { get; init; } = ResourcePlan.None;
}
