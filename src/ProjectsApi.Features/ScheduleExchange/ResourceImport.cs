using System.Globalization;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Resources;
using ProjectsApi.Mspdi;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Staffing;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Converts resources and assignments of a file to rows.</summary>
internal sealed class ResourceImport
{
    private const decimal MinutesPerHour = 60m;
    private const int Places = 4;

    private readonly MspdiProject _file;
    private readonly AssignmentIndex _assignments;
    private readonly CalendarImport _calendars;
    private readonly IReadOnlyDictionary<int, ScheduleNode> _nodes;
    private readonly ImportFindings _findings;
    private readonly Dictionary<int, ScheduleResource> _rows = [];
    private readonly Dictionary<(int, int), WorkCalendar> _commonCalendars = [];

    public ResourceImport(
        MspdiProject file, MspdiOutline outline, CalendarImport calendars, IReadOnlyDictionary<int, ScheduleNode> nodes,
        ImportFindings findings, Guid projectId)
    {
        (_file, _assignments, _calendars, _nodes, _findings) = (file, new AssignmentIndex(file, outline), calendars, nodes, findings);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var resource in file.Resources)
        {
            _rows[resource.Uid] = RowOf(resource, projectId, names);
        }

        Assignments = [.. _nodes.SelectMany(
            node => _assignments.Of(file.Tasks[node.Key]).Select(assignment => RowOf(assignment, file.Tasks[node.Key], node.Value)))];
    }

    public IReadOnlyList<ScheduleResource> Resources => [.. _rows.Values];

    public IReadOnlyList<ScheduleAssignment> Assignments { get; }

    private ScheduleResource RowOf(MspdiResource resource, Guid projectId, HashSet<string> names)
    {
        var name = ImportedNames.Unique(ImportedNames.OrDefault(resource.Name, $"Resource {resource.Uid}"), names);
        names.Add(name);
        if (name != resource.Name?.Trim())
        {
            _findings.AddWarning(MspdiWarningKind.ChangedName, null,
                $"The resource {resource.Uid} '{resource.Name}' is renamed to '{name}': names are unique, and {ImportedNames.Rule}.");
        }

        var calendar = _assignments.CalendarOf(resource);
        return new ScheduleResource
        {
            ProjectId = projectId,
            Name = name,
            Kind = resource.Kind,
            MaxUnits = Math.Clamp(Rounded(resource.MaxUnits), 0m, ResourceChecks.MostUnits),
            CalendarId = _calendars.KeyOf(calendar),
            BuiltInCalendar = _calendars.BuiltIn(calendar),
        };
    }

    private ScheduleAssignment RowOf(MspdiAssignment assignment, MspdiTask task, ScheduleNode node)
    {
        var resource = _assignments.ResourceOf(assignment);
        var isWork = resource.Kind == ScheduleResourceKind.Work;
        var row = new ScheduleAssignment
        {
            ProjectId = node.ProjectId,
            NodeId = node.Id,
            ResourceId = _rows[resource.Uid].Id,
            Units = Math.Clamp(Rounded(assignment.Units), 0m, ResourceChecks.MostUnits),
            WorkHours = isWork && assignment.Work is { } work ? Rounded(work.Tenths / (10m * MinutesPerHour)) : 0m,
        };
        if (isWork && _assignments.IsScheduledByResources(task) && SpanOf(assignment, resource, task) is { } minutes)
        {
            row.SpanHours = Rounded(minutes / MinutesPerHour);
        }

        return row;
    }

    // The span comes from the dates if it differs from work ÷ units.
    private int? SpanOf(MspdiAssignment assignment, MspdiResource resource, MspdiTask task)
    {
        // A delay counts from the start of the task, so that the finish stays.
        var isDelayed = assignment.Delay != 0 || assignment.LevelingDelay != 0;
        if ((isDelayed ? task.Start ?? assignment.Start : assignment.Start ?? task.Start) is not { } start
            || assignment.Finish is not { } finish || finish <= start
            || assignment is not { Units: > 0m, Work: { Tenths: > 0 } work })
        {
            return null;
        }

        var calendar = CalendarOf(resource, task);
        var span = calendar.PositionOf(WallClock.MinuteOf(finish)) - calendar.PositionOf(WallClock.MinuteOf(start));
        var even = work.Tenths / 10m / assignment.Units;
        if (span == 0 || Math.Abs(span - even) <= 1m)
        {
            return null;
        }

        // Microsoft Project writes computed units with two decimals.
        if (!assignment.IsUneven && (span < even || Math.Abs((work.Tenths / 10m / span) - assignment.Units) >= 0.005m))
        {
            var minutes = Rounded(even).ToString("0.####", CultureInfo.InvariantCulture);
            _findings.AddWarning(MspdiWarningKind.Split, task,
                $"From start to finish '{resource.Name}' has {span} working minutes for {minutes} of work. "
                    + "The assignment is split or uneven. Its span stays without the gaps.");
        }

        return span;
    }

    private WorkCalendar CalendarOf(MspdiResource resource, MspdiTask task)
    {
        var theirs = _assignments.CalendarOf(resource) ?? _file.CalendarUid;
        if (task.CalendarUid is not { } own || theirs is not { } known || own == known)
        {
            return _calendars.CompiledOf(theirs);
        }

        if (!_commonCalendars.TryGetValue((own, known), out var common))
        {
            _commonCalendars[(own, known)] = common = WorkCalendar.Common(_calendars.CompiledOf(own), _calendars.CompiledOf(known))
                ?? _calendars.CompiledOf(own);
        }

        return common;
    }

    private static decimal Rounded(decimal number) => Math.Round(number, Places, MidpointRounding.AwayFromZero);
}
