using ProjectsApi.Mspdi;
using ProjectsApi.Planning.Staffing;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Fields of a file's task without a column in the register.</summary>
internal sealed record KeptTaskFields
{
    /// <summary>Node that the task became.</summary>
    public required Guid NodeId { get; init; }

    public required int Uid { get; init; }

    public Guid? GlobalId { get; init; }

    public string? Notes { get; init; }

    public int Priority { get; init; }

    /// <summary>Unit in which the duration was entered.</summary>
    public int DurationFormat { get; init; }

    /// <summary>Field of the project summary task, which has no node; null for others.</summary>
    public ScheduleTaskType? Type { get; init; }

    /// <inheritdoc cref="Type"/>
    public bool? IsEffortDriven { get; init; }

    /// <inheritdoc cref="Type"/>
    public bool? IgnoreResourceCalendar { get; init; }

    public int PhysicalPercentComplete { get; init; }

    /// <summary>Unit in which each lag was entered, by the UID of the predecessor.</summary>
    public IReadOnlyDictionary<int, int>? LagFormats { get; init; }

    /// <summary>Baselines and interim plans with their hours, work and cost.</summary>
    public IReadOnlyList<MspdiBaseline>? Baselines { get; init; }

    public ReadOnlyMemory<byte> Kept { get; init; }

    public static KeptTaskFields Of(Guid node, MspdiTask task) => new()
    {
        NodeId = node,
        Uid = task.Uid,
        GlobalId = task.GlobalId,
        Notes = task.Notes,
        Priority = task.Priority,
        DurationFormat = task.DurationFormat.Code,
        Type = node == Guid.Empty ? task.Type : null,
        IsEffortDriven = node == Guid.Empty ? task.IsEffortDriven : null,
        IgnoreResourceCalendar = node == Guid.Empty ? task.IgnoreResourceCalendar : null,
        PhysicalPercentComplete = task.PhysicalPercentComplete,
        LagFormats = task.Links.Where(link => link.CrossProject is null)
            .ToDictionary(link => link.PredecessorUid, link => link.Format.Code) is { Count: > 0 } formats ? formats : null,
        Baselines = task.Baselines is { Count: > 0 } baselines ? baselines : null,
        Kept = task.Kept,
    };

    /// <summary>Adds these fields to an exported task; later changes are not overwritten.</summary>
    public MspdiTask ApplyTo(MspdiTask task) => task with
    {
        GlobalId = GlobalId ?? task.GlobalId,
        Notes = Notes,
        Priority = Priority,
        DurationFormat = FormatOf(DurationFormat, task.DurationFormat),
        Type = Type ?? task.Type,
        IsEffortDriven = IsEffortDriven ?? task.IsEffortDriven,
        IgnoreResourceCalendar = IgnoreResourceCalendar ?? task.IgnoreResourceCalendar,
        PhysicalPercentComplete = PhysicalPercentComplete,
        Links = [.. task.Links.Select(
            link => LagFormats is { } formats && formats.TryGetValue(
                link.PredecessorUid, out var code) ? link with { Format = FormatOf(code, link.Format) } : link)],
        Baselines = [.. task.Baselines.Select(HoursOf), .. Baselines?.Where(baseline => baseline.IsInterim) ?? []],
        Kept = Kept,
    };

    // The unit of the file applies unless the register has changed it to another kind.
    private static MspdiDurationFormat FormatOf(int code, MspdiDurationFormat now)
    {
        var then = new MspdiDurationFormat(code);
        return then.IsElapsed == now.IsElapsed && then.IsPercent == now.IsPercent ? then : now;
    }

    // The register stores days of a baseline only. If they are unchanged, the file's times apply.
    private MspdiBaseline HoursOf(MspdiBaseline captured) =>
        Baselines?.FirstOrDefault(baseline => baseline.Number == captured.Number && !baseline.IsInterim) is { } kept
            && DayOf(kept.Start) == DayOf(captured.Start)
            && DayOf(kept.Finish) == DayOf(captured.Finish) && kept.Duration?.Minutes == captured.Duration?.Minutes
            ? kept
            : captured;

    private static DateTime? DayOf(DateTime? at) => at?.Date;
}
