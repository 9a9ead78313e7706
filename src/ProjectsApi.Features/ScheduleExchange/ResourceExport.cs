using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Features.Schedules.Resources;
using ProjectsApi.Mspdi;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Staffing;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Exports resources and assignments. Each work resource gets its own calendar, derived from the one that it works by.</summary>
/// <param name="schedule">Computed schedule.</param>
/// <param name="resourcePlan">Resources and assignments.</param>
/// <param name="calendars">Calendars of the file.</param>
/// <param name="uids">UIDs of the tasks.</param>
internal sealed class ResourceExport(
    ComputedSchedule schedule, ResourcePlan resourcePlan, CalendarExport calendars, IReadOnlyDictionary<Guid, int> uids)
{
    // Microsoft Project's number for a contour entered by hand.
    private const int ContouredByHand = 8;
    private const decimal MinutesPerHour = 60m;

    private readonly Dictionary<Guid, int> _uids = resourcePlan.Resources.Select((resource, index) => (resource.Id, Uid: index + 1))
        .ToDictionary(each => each.Id, each => each.Uid);
    private readonly Dictionary<Guid, ScheduleResource> _resources = resourcePlan.Resources.ToDictionary(resource => resource.Id);

    public IReadOnlyList<MspdiCalendar> Calendars() =>
    [
        .. resourcePlan.Resources.Where(IsWork).Select(resource => new MspdiCalendar
        {
            Uid = CalendarUidOf(resource),
            Name = resource.Name,
            IsBase = false,
            BaseUid = calendars.UidOf(KeyOf(resource)) ?? calendars.ProjectUid,
        }),
    ];

    public IReadOnlyList<MspdiResource> Resources() =>
    [
        .. resourcePlan.Resources.Select(resource => new MspdiResource
        {
            Uid = _uids[resource.Id],
            Name = resource.Name,
            Kind = resource.Kind,
            MaxUnits = resource.MaxUnits,
            CalendarUid = IsWork(resource) ? CalendarUidOf(resource) : null,
        }),
    ];

    public IReadOnlyList<MspdiAssignment> Assignments() =>
        [.. resourcePlan.Assignments.OrderBy(assignment => uids[assignment.NodeId]).Select(AssignmentOf)];

    private MspdiAssignment AssignmentOf(ScheduleAssignment assignment)
    {
        var (start, finish) = DatesOf(assignment);
        return new MspdiAssignment
        {
            TaskUid = uids[assignment.NodeId],
            ResourceUid = _uids[assignment.ResourceId],
            Units = assignment.Units,
            Work = IsWork(_resources[assignment.ResourceId])
                ? new MspdiDuration((int)Math.Round(assignment.WorkHours * MinutesPerHour * 10m, MidpointRounding.AwayFromZero)) : null,
            Start = start,
            Finish = finish,
            WorkContour = assignment.SpanHours is null ? 0 : ContouredByHand,
        };
    }

    // Only the dates express a span; an import measures it between them.
    private (DateTime? Start, DateTime? Finish) DatesOf(ScheduleAssignment assignment)
    {
        if (schedule.Pass is not { } pass)
        {
            return default;
        }

        var index = schedule.Indexes[assignment.NodeId];
        var (start, finish) = (pass.Start(index), pass.Finish(index));
        if (StoredAssignment.Of(assignment, _resources[assignment.ResourceId]).Minutes is > 0m and <= WallClock.Horizon and var minutes)
        {
            var calendar = schedule.CalendarOf(assignment.NodeId, KeyOf(_resources[assignment.ResourceId]));
            finish = calendar.FinishOf(Math.Min(calendar.PositionOf(start) + (int)minutes, calendar.Total));
        }

        return (WallClock.At(start), WallClock.At(finish));
    }

    private int CalendarUidOf(ScheduleResource resource) => calendars.Count + _uids[resource.Id];

    private static Guid? KeyOf(ScheduleResource resource) => BuiltInCalendars.KeyOf(resource.BuiltInCalendar, resource.CalendarId);

    private static bool IsWork(ScheduleResource resource) => resource.Kind == ScheduleResourceKind.Work;
}
