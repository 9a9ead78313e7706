using ProjectsApi.Mspdi.Mapping;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Mspdi.Reading;

/// <summary>
/// Checks calendars for unique UIDs, existing bases, cycles and errors in their fields. An invalid calendar that schedules nothing is left
/// out with a warning.
/// </summary>
internal sealed class CalendarChecks
{
    private readonly Dictionary<int, ParsedCalendar> _byUid = [];
    private readonly HashSet<int> _cycles = [];
    private readonly MspdiFindings _findings;

    public CalendarChecks(ParsedFile rows, MspdiFindings findings)
    {
        _findings = findings;
        foreach (var row in rows.Calendars)
        {
            _byUid.TryAdd(row.Calendar.Uid, row);
        }

        Kept = Sort(rows, NamedBy(rows));
    }

    /// <summary>Valid calendars; the base of each is valid too, or null.</summary>
    public IReadOnlyList<ParsedCalendar> Kept { get; }

    /// <summary>Checks that the calendars of the schedule have working time.</summary>
    public static void CheckWork(MspdiProject project, IReadOnlyList<ParsedCalendar> rows, MspdiFindings findings)
    {
        var used = CalendarWarnings.UsedBy(project);
        var definitions = CalendarMapping.Definitions(project.Calendars);
        foreach (var row in rows.Where(row => used.Contains(row.Calendar.Uid) && !HasWork(definitions[row.Calendar.Uid])))
        {
            findings.AddError(
                MspdiErrorKind.CalendarWithoutWork, row.Location,
                $"The calendar {row.Calendar.Uid} {row.Calendar.Name} has no working time.");
        }
    }

    /// <summary>Whether any week, work week or exception has working time; other exceptions may still remove it.</summary>
    public static bool HasWork(CalendarDefinition calendar)
    {
        var silent = Enum.GetValues<DayOfWeek>().ToHashSet();
        for (CalendarDefinition? at = calendar; at is not null; at = at.Base)
        {
            if (silent.Any(day => at.Week[day] is { IsWorking: true })
                || at.Exceptions.Any(exception => exception.Pattern.IsWorking)
                || at.WorkWeeks.Any(week => silent.Any(day => week.Week[day] is { IsWorking: true })))
            {
                return true;
            }

            silent.RemoveWhere(day => at.Week[day] is not null);
        }

        return false;
    }

    /// <summary>UID of a calendar of the file; null for none. For none, newer versions write 0 and older ones −1.</summary>
    /// <param name="uid">UID in the field.</param>
    /// <param name="location">Location of the field.</param>
    /// <param name="owner">Owner of the field, for the message.</param>
    /// <param name="subject">Task with the field, if any.</param>
    /// <param name="hasEffect">Whether it schedules anything; if not, an unknown UID is only a warning.</param>
    public int? KnownUid(int? uid, MspdiLocation location, string owner, MspdiSubject? subject, bool hasEffect = true)
    {
        if (uid is not { } known || _byUid.ContainsKey(known))
        {
            return uid;
        }

        if (known > 0)
        {
            var what = $"{owner} refers to the calendar {known}, which is not in the file";
            if (hasEffect)
            {
                _findings.AddError(MspdiErrorKind.UnknownCalendar, location, $"{what}.", subject);
            }
            else
            {
                _findings.AddWarning(MspdiWarningKind.ValueWithoutEffect, location, $"{what}; no date depends on it.", subject);
            }
        }

        return null;
    }

    // Calendars that schedule the project or a task, with their bases.
    private HashSet<int> NamedBy(ParsedFile rows)
    {
        var named = new HashSet<int>();
        var ofTasks = rows.Tasks.Where(row => !row.IsLeftOut).Select(row => row.Task.CalendarUid);
        foreach (var start in ofTasks.Append(rows.Project.Value.CalendarUid).Concat(DatingCalendars(rows)))
        {
            for (var at = start; at is { } uid && _byUid.TryGetValue(uid, out var row) && named.Add(uid);)
            {
                at = row.Calendar.BaseUid;
            }
        }

        return named;
    }

    private IEnumerable<int?> DatingCalendars(ParsedFile rows)
    {
        var dated = rows.Tasks.Where(
            row => !row.IsLeftOut && AssignmentIndex.CanBeScheduledByResources(
                row.Task with { CalendarUid = KnownOf(row.Task.CalendarUid) }))
            .Select(row => row.Task.Uid).ToHashSet();
        var resources = rows.Resources.Select(resource => resource.Value)
            .DistinctBy(resource => resource.Uid).ToDictionary(resource => resource.Uid);
        foreach (var assignment in rows.Assignments.Select(row => row.Value).Where(assignment => dated.Contains(assignment.TaskUid)))
        {
            if (resources.TryGetValue(assignment.ResourceUid, out var resource) && AssignmentIndex.CanScheduleTask(assignment, resource))
            {
                yield return resource.CalendarUid;
            }
        }

        int? KnownOf(int? uid) => uid is { } known && _byUid.ContainsKey(known) ? uid : null;
    }

    private List<ParsedCalendar> Sort(ParsedFile rows, HashSet<int> named)
    {
        var faults = new Dictionary<int, string>();
        foreach (var row in rows.Calendars)
        {
            if (FaultOf(row) is not { } fault)
            {
                continue;
            }

            faults.TryAdd(row.Calendar.Uid, fault.Message);
            if (named.Contains(row.Calendar.Uid) && fault.Kind is { } kind)
            {
                _findings.AddError(kind, row.Location, fault.Message);
            }
        }

        var kept = new List<ParsedCalendar>(rows.Calendars.Count);
        foreach (var row in rows.Calendars.Where(row => IsFirst(row)))
        {
            var isNamed = named.Contains(row.Calendar.Uid);
            if (!isNamed && FaultBelow(row, faults) is { } message)
            {
                _findings.AddWarning(
                    MspdiWarningKind.FaultyCalendar, row.Location,
                    $"{message} No date depends on the calendar {row.Calendar.Uid} {row.Calendar.Name}, and it is left out.");
                continue;
            }

            _findings.Merge(row.Findings);
            var above = row.Calendar.BaseUid is { } uid && _byUid.ContainsKey(uid) ? row.Calendar.BaseUid : null;
            kept.Add(row with { Calendar = row.Calendar with { BaseUid = above } });
        }

        return kept;
    }

    private bool IsFirst(ParsedCalendar row) => ReferenceEquals(_byUid[row.Calendar.Uid], row);

    // The kind is null if the calendar's own errors are reported instead.
    private (MspdiErrorKind? Kind, string Message)? FaultOf(ParsedCalendar row)
    {
        var calendar = row.Calendar;
        if (!IsFirst(row))
        {
            return (MspdiErrorKind.DuplicateCalendar, $"Two calendars have the UID {calendar.Uid}.");
        }

        if (calendar.BaseUid is { } above && above > 0 && !_byUid.ContainsKey(above))
        {
            return (MspdiErrorKind.UnknownCalendar, $"Calendar {calendar.Uid} has the base calendar {above}, which is not in the file.");
        }

        if (CycleFrom(row) is { } circle)
        {
            // One change repairs all calendars that lead into a cycle, so it is reported once.
            var isTold = circle.Overlaps(_cycles);
            _cycles.UnionWith(circle);
            return (isTold ? null : MspdiErrorKind.CalendarLoop,
                $"Calendar {calendar.Uid} is derived from itself, directly or through others.");
        }

        return row.Findings.Errors is [{ } error, ..] ? (null, error.Message) : null;
    }

    private string? FaultBelow(ParsedCalendar row, Dictionary<int, string> faults)
    {
        var seen = new HashSet<int>();
        for (var at = row; seen.Add(at.Calendar.Uid);)
        {
            if (faults.TryGetValue(at.Calendar.Uid, out var message))
            {
                return message;
            }

            if (at.Calendar.BaseUid is not { } above || !_byUid.TryGetValue(above, out var below))
            {
                break;
            }

            at = below;
        }

        return null;
    }

    private HashSet<int>? CycleFrom(ParsedCalendar row)
    {
        var seen = new HashSet<int>();
        for (var at = row; seen.Add(at.Calendar.Uid);)
        {
            if (at.Calendar.BaseUid is not { } above || !_byUid.TryGetValue(above, out var next))
            {
                return null;
            }

            at = next;
        }

        return seen;
    }
}
