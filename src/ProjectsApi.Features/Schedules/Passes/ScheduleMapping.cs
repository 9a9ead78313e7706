using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>Converts rows of a schedule for the engine; activities are in the order of the nodes.</summary>
internal sealed class ScheduleMapping
{
    private const BuiltInCalendar DefaultCalendar = BuiltInCalendar.ChineseStatutory;

    private readonly ScheduleRows _rows;
    private readonly ScheduleRequest _request;
    private readonly Dictionary<Guid, int> _indexes;
    private readonly CalendarIndex _calendars;

    /// <param name="rows">The schedule.</param>
    /// <param name="request">Deviations from the stored settings.</param>
    public ScheduleMapping(ScheduleRows rows, ScheduleRequest request)
    {
        (_rows, _request) = (rows, request);
        _indexes = rows.Nodes.Select((node, index) => (node.Id, index)).ToDictionary(node => node.Id, node => node.index);
        _calendars = new CalendarIndex(
            rows.Calendars, request.Calendar ?? BuiltInCalendars.KeyOf(rows.Setup.BuiltInCalendar, rows.Setup.CalendarId));
    }

    /// <summary>Key of the default project calendar.</summary>
    public static Guid? DefaultCalendarKey { get; } = BuiltInCalendars.KeyOf(DefaultCalendar, null);

    /// <summary>Activity of each node; null for one with dates outside the calendars.</summary>
    public IReadOnlyList<Activity?> Activities { get; private set; } = [];

    /// <summary>Index of each node.</summary>
    public IReadOnlyDictionary<Guid, int> Indexes => _indexes;

    public CalendarIndex CalendarIndex => _calendars;

    public IReadOnlyList<WorkCalendar> Calendars => _calendars.Calendars;

    /// <summary>Findings from the conversion; they do not prevent the computation.</summary>
    public IReadOnlyList<ScheduleFinding> Findings { get; private set; } = [];

    /// <summary>Calendar of nodes without their own.</summary>
    public WorkCalendar ProjectCalendar => Calendars[ProjectCalendarIndex];

    private static int ProjectCalendarIndex => 0;

    private DateOnly? DataDate => _request.DataDate ?? _rows.Setup.DataDate;

    /// <summary>Compiles the model, or returns findings.</summary>
    /// <param name="settings">Settings of the schedule; defaults if they exceed the calendars.</param>
    public ModelResult Compile(out ScheduleSettings settings)
    {
        var assignments = new AssignmentMapping(_rows, _calendars);
        var builder = new ActivityMapping(_rows, _indexes, _calendars, assignments, DataDate);
        Activities = [.. _rows.Nodes.Select(builder.Of)];
        Findings = [
            .. assignments.WithoutCommonTime.Distinct()
                .Select(node => new ScheduleFinding(FindingKind.NoCommonWorkingTime, [_indexes[node]]))];
        var links = _rows.Links.Select(LinkOf).ToList();
        var unfit = Activities.Index().Where(entry => entry.Item is null).Select(entry => entry.Index)
            .Concat(_rows.Links.Zip(links).Where(pair => pair.Second is null).Select(pair => _indexes[pair.First.SuccessorId]))
            .Distinct().ToList();
        var known = SettingsOf();
        settings = known ?? new ScheduleSettings();
        return unfit.Count > 0 || known is null
            ? new ModelResult(null, [new ScheduleFinding(FindingKind.BeyondCalendar, unfit)])
            : ScheduleModel.Compile([.. Activities.OfType<Activity>()], [.. links.OfType<ActivityLink>()], Calendars, settings);
    }

    private ActivityLink? LinkOf(ScheduleLink link)
    {
        var isElapsed = link.LagUnit is ScheduleLagUnit.ElapsedDays or ScheduleLagUnit.ElapsedPercent;
        var amount = link.LagPercent ?? ScheduleClock.MinutesOf(link.LagDays, isElapsed, _rows.Setup.MinutesPerDay);
        return amount is { } known && Math.Abs(known) <= Lag.Limit
            ? new ActivityLink(
                _indexes[link.PredecessorId], _indexes[link.SuccessorId], link.Kind, new Lag(known, UnitOf(link.LagUnit)))
            : null;
    }

    private ScheduleSettings? SettingsOf()
    {
        var setup = _rows.Setup;
        var calendar = ProjectCalendar;
        var start = setup.Start ?? FirstDay();
        if (!WallClock.Holds(start)
            || (DataDate is { } known && !WallClock.Holds(known))
            || (setup.FinishBy is { } last && !WallClock.Holds(last))
            || ScheduleClock.MinutesOf(setup.CriticalFloatDays, isElapsed: false, setup.MinutesPerDay) is not { } criticalFloat)
        {
            return null;
        }

        return new ScheduleSettings
        {
            Start = ScheduleClock.StartOf(start, setup.Start is null ? null : setup.StartMinute, calendar),
            DataDate = DataDate is { } day ? WallClock.MinuteOf(day) : null,
            Calendar = ProjectCalendarIndex,
            LagCalendar = setup.LagCalendar,
            ProgressRule = setup.ProgressRule,
            CriticalityRule = setup.Criticality,
            CriticalFloat = criticalFloat,
            Finish = setup.FinishBy is { } finish ? ScheduleClock.FinishOf(finish, null, calendar) : null,
            HonorConstraints = setup.HonorsConstraints,
            FromStart = !setup.IsFromFinish,
        };
    }

    // Without a start, the schedule begins on the first planned or actual start of a node, or today.
    private DateOnly FirstDay() => _rows.FirstDay ?? _request.Today;

    // The register counts days, the engine minutes.
    private static LagUnit UnitOf(ScheduleLagUnit unit) => unit switch
    {
        ScheduleLagUnit.WorkingDays => LagUnit.Working,
        ScheduleLagUnit.ElapsedDays => LagUnit.Elapsed,
        ScheduleLagUnit.Percent => LagUnit.Percent,
        ScheduleLagUnit.ElapsedPercent => LagUnit.ElapsedPercent,
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Unknown unit of a lag."),
    };
}
