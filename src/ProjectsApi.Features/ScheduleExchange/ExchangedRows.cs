using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Rows of one schedule on their way from or to a file.</summary>
/// <param name="Setup">Rules by which it is computed.</param>
/// <param name="Calendars">Calendars that it made.</param>
/// <param name="Nodes">In the order of the plan.</param>
/// <param name="Links">Links between them.</param>
/// <param name="Baselines">Baselines with the keys of these nodes.</param>
/// <param name="File">Packs what the file holds for the export alone; null for a schedule that came from none.</param>
internal sealed record ExchangedRows(
    ScheduleSetup Setup,
    IReadOnlyList<ScheduleCalendar> Calendars,
    IReadOnlyList<ScheduleNode> Nodes,
    IReadOnlyList<ScheduleLink> Links,
    IReadOnlyList<ScheduleBaseline> Baselines,
    Func<ScheduleFile>? File = null)
{
    /// <summary>Resources with their assignments to these nodes.</summary>
    public ScheduleAssignments Staff { get; init; } = ScheduleAssignments.None;
}
