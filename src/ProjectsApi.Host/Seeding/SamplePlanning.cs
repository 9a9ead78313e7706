using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Baselines;

namespace ProjectsApi.Host.Seeding;

/// <summary>Made-up setup, calendar and baseline of the sample schedule.</summary>
internal static class SamplePlanning
{
    private static readonly Guid SiteCalendar = SeedId.Of("sample schedule calendar: 工地");

    /// <summary>The data date is the evening of 31 October 2023.</summary>
    public static ScheduleSetup Setup(Guid projectId) => Provenance.Sample.Mark(new ScheduleSetup
    {
        Id = SeedId.Of("sample schedule setup"),
        ProjectId = projectId,
        Start = new(2023, 1, 3),
        DataDate = new(2023, 11, 1),
        BuiltInCalendar = BuiltInCalendar.ChineseStatutory,
    });

    /// <summary>Works every day but around the Spring Festival.</summary>
    public static ScheduleCalendar Calendar(Guid projectId) => Provenance.Sample.Mark(new ScheduleCalendar
    {
        Id = SiteCalendar,
        ProjectId = projectId,
        Name = "工地七天制(春节停工)",
        BuiltInBase = BuiltInCalendar.SevenDaySite,
        Definition = """{"days":[],"workWeeks":[],"exceptions":["""
            + """{"name":"春节","recurrence":"ONCE","first":"2024-02-05","last":"2024-02-24","times":[]}]}""",
    });

    public static ScheduleBaseline Baseline(Guid projectId, IEnumerable<ScheduleNode> nodes)
    {
        var planned = nodes.Select(node => new BaselineNode
        {
            Id = node.Id,
            ParentId = node.ParentId,
            Ordinal = node.Ordinal,
            Wbs = node.Wbs,
            Name = node.Name,
            Kind = node.Kind,
            PlannedStart = node.PlannedStart,
            PlannedFinish = node.PlannedFinish,
            DurationDays = node.DurationDays,
            DurationMinutes = node.Kind == ScheduleNodeKind.Task ? (int?)(node.DurationDays * ScheduleSetup.DefaultMinutesPerDay) : null,
            Progress = 0m,
            Weight = node.Weight,
        }).ToList();
        return Provenance.Sample.Mark(new ScheduleBaseline
        {
            Id = SeedId.Of("sample schedule baseline"),
            ProjectId = projectId,
            Name = "2023年初计划",
            CapturedAt = new DateTime(2023, 1, 3, 0, 0, 0, DateTimeKind.Utc),
            NodeCount = planned.Count,
            Finish = planned.Max(node => node.PlannedFinish),
            Nodes = BaselineNodes.Write(planned),
        });
    }
}
