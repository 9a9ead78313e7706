using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Host.Seeding;

/// <summary>One row of the sample schedule; days are numbers such as 20230103.</summary>
internal sealed record SampleScheduleNode(
    string Wbs,
    string Name,
    int Start,
    int Finish,
    int Days,
    int ActualStart,
    int ActualFinish,
    decimal Progress,
    decimal Weight,
    Guid? Responsible)
{
    /// <summary>Number of an unknown day.</summary>
    public const int Unknown = 0;

    public bool IsSummary => !Wbs.Contains('.', StringComparison.Ordinal);

    public Guid Id => IdOf(Wbs);

    public static Guid IdOf(string wbs) => SeedId.Of($"sample schedule node: {wbs}");

    public ScheduleNode ToRow(Guid projectId, int ordinal) => Provenance.Sample.Mark(new ScheduleNode
    {
        Id = Id,
        ProjectId = projectId,
        ParentId = IsSummary ? null : IdOf(Wbs[..Wbs.IndexOf('.', StringComparison.Ordinal)]),
        Ordinal = ordinal,
        Wbs = Wbs,
        Name = Name,
        Kind = IsSummary ? ScheduleNodeKind.Summary : Days == 0 ? ScheduleNodeKind.Milestone : ScheduleNodeKind.Task,
        PlannedStart = Day(Start),
        PlannedFinish = Day(Finish),
        DurationDays = Days,
        ActualStart = Day(ActualStart),
        ActualFinish = Day(ActualFinish),
        Progress = Progress,
        Weight = Weight,
        ResponsibleOrganisationId = Responsible,
    });

    private static DateOnly? Day(int day) => day == Unknown ? null : new(day / 10_000, day / 100 % 100, day % 100);
}
