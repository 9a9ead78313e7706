using ProjectsApi.Planning.Staffing;

namespace ProjectsApi.Mspdi.Reading;

/// <summary>Parses a file in one pass. XML of only one task or calendar is in memory at a time.</summary>
internal sealed class MspdiParser(MspdiCursor cursor, MspdiLimits limits, MspdiFindings findings)
{
    private const int FindingsPerCalendar = 20;

    private readonly List<ParsedCalendar> _calendars = [];
    private readonly List<ParsedTask> _tasks = [];
    private readonly List<Located<MspdiResource>> _resources = [];
    private readonly List<Located<MspdiAssignment>> _assignments = [];
    private int _exceptions;
    private int _links;
    private int? _leftOutLevel;
    private HashSet<int>? _notScheduledByResources;
    private HashSet<int>? _notWork;

    /// <returns>The parsed file; null if it is no MSPDI project or cannot be read to its end.</returns>
    public ParsedFile? Parse()
    {
        if (!cursor.MoveToRoot())
        {
            return null;
        }

        var root = new MspdiElement("Project", cursor.Location);
        foreach (var name in cursor.ReadChildNames())
        {
            if (UnderstoodElements.Project.Contains(name))
            {
                root.Add(cursor.ReadElement());
            }
            else
            {
                ReadList(name);
            }
        }

        if (!cursor.ReadToEnd())
        {
            return null;
        }

        // The location of the calendar's UID serves the later check of calendars.
        var project = ProjectReading.Read(root, new(root, findings, subject: null));
        return new(new(project, (root["CalendarUID"] ?? root).Location), _calendars, InOrder(), _resources, _assignments);
    }

    private void ReadList(string name)
    {
        switch (name)
        {
            case "Calendars":
                ReadEach("Calendar", ReadCalendar);
                break;
            case "Tasks":
                ReadEach("Task", ReadTask);
                break;
            case "Resources":
                ReadEach("Resource", ReadResource);
                break;
            case "Assignments":
                ReadEach("Assignment", ReadAssignment);
                break;
        }
    }

    private void ReadEach(string name, Action<MspdiElement> read)
    {
        foreach (var child in cursor.ReadChildNames())
        {
            if (child == name && cursor.ReadElement() is var element && !cursor.IsBroken)
            {
                read(element);
            }
        }
    }

    private void ReadCalendar(MspdiElement element)
    {
        if (_calendars.Count == limits.Calendars)
        {
            cursor.Stop(MspdiErrorKind.TooManyCalendars, element.Location, $"The project has more than {limits.Calendars} calendars.");
            return;
        }

        // Only the tasks show whether a date depends on the calendar, so its findings are kept apart.
        var own = new MspdiFindings(
            limits with
            {
                ListedErrors = Math.Min(
                limits.ListedErrors, FindingsPerCalendar),
                ListedWarnings = Math.Min(limits.ListedWarnings, FindingsPerCalendar)
            });
        var calendar = CalendarReading.Read(element, own);
        _exceptions += (calendar.Exceptions.Count > 0 ? calendar.Exceptions.Count : calendar.ExceptionDays.Count)
            + calendar.WorkWeeks.Count;
        if (_exceptions > limits.CalendarExceptions)
        {
            cursor.Stop(
                MspdiErrorKind.TooManyCalendarExceptions, element.Location,
                $"The calendars have more than {limits.CalendarExceptions} exceptions.");
            return;
        }

        _calendars.Add(new(calendar, element.Location, own));
    }

    private void ReadTask(MspdiElement element)
    {
        var subject = new MspdiSubject(element["UID"]?.Text is { } uid ? MspdiValues.Integer(uid) : null, element["Name"]?.Text);
        if (new MspdiFields(element, findings, subject).Lenient.Flag("IsNull") ?? false)
        {
            findings.AddWarning(MspdiWarningKind.BlankRow, element.Location, "A blank row of the list is left out.", subject);
            return;
        }

        var isLeftOut = IsLeftOut(element);
        var fields = new MspdiFields(element, findings, subject, isLeftOut);
        var links = LinkReading.Read(element, fields, findings, subject);
        _links += links.Count;
        if (_tasks.Count == limits.Tasks)
        {
            cursor.Stop(MspdiErrorKind.TooManyTasks, element.Location, $"The project has more than {limits.Tasks} tasks.");
        }
        else if (_links > limits.Links)
        {
            cursor.Stop(MspdiErrorKind.TooManyLinks, element.Location, $"The project has more than {limits.Links} links.");
        }
        else
        {
            _tasks.Add(
                new(TaskReading.Read(element, fields), element.Location, links, UnmappedOf(element, fields)) { IsLeftOut = isLeftOut });
        }
    }

    // Inactive and external tasks, with their descendants, which follow them in the file.
    private bool IsLeftOut(MspdiElement element)
    {
        var level = MspdiValues.Integer(element["OutlineLevel"]?.Text?.Trim() ?? "");
        if (level > _leftOutLevel)
        {
            return true;
        }

        var isLeftOut = element["Active"]?.Text?.Trim() is "0" or "false" || element["ExternalTask"]?.Text?.Trim() is "1" or "true";
        _leftOutLevel = isLeftOut ? level : null;
        return isLeftOut || level == 0;
    }

    private static UnmappedTaskFields UnmappedOf(MspdiElement element, MspdiFields fields) => new()
    {
        CustomFields = element.All("ExtendedAttribute").Count() + element.All("OutlineCode").Count(),
        HasCost = IsNotZero(element["Cost"]) || IsNotZero(element["FixedCost"]),
        HasHyperlink = fields.Has("HyperlinkAddress"),
        LevelingDelay = fields.Lenient.Integer("LevelingDelay") ?? 0,
        SubprojectName = fields.Text("SubprojectName"),
    };

    // Costs are not imported, so an unreadable one counts as a cost and is no error.
    private static bool IsNotZero(MspdiElement? cost) => cost?.Text?.Trim() is { Length: > 0 } text && MspdiValues.Decimal(text) is not 0m;

    private void ReadResource(MspdiElement element)
    {
        if (ResourceReading.Resource(element, new MspdiFields(element, findings, subject: null)) is not { } resource)
        {
            return;
        }

        if (_resources.Count == limits.Resources)
        {
            cursor.Stop(MspdiErrorKind.TooManyResources, element.Location, $"The project has more than {limits.Resources} resources.");
            return;
        }

        _resources.Add(new(resource, element.Location));
    }

    private void ReadAssignment(MspdiElement element)
    {
        if (ResourceReading.Assignment(element, FieldsOfAssignment(element)) is not { } assignment)
        {
            return;
        }

        if (_assignments.Count == limits.Assignments)
        {
            cursor.Stop(
                MspdiErrorKind.TooManyAssignments, element.Location, $"The project has more than {limits.Assignments} assignments.");
            return;
        }

        _assignments.Add(new(assignment, element.Location));
    }

    // Tasks and resources precede assignments. They show whether a date depends on the assignment.
    private MspdiFields FieldsOfAssignment(MspdiElement element)
    {
        var uid = element["TaskUID"]?.Text is { } task ? MspdiValues.Integer(task.Trim()) : null;
        var resource = element["ResourceUID"]?.Text is { } text ? MspdiValues.Integer(text.Trim()) : null;
        _notScheduledByResources ??= [
            .. _tasks.Where(row => row.IsLeftOut || !AssignmentIndex.CanBeScheduledByResources(row.Task)).Select(row => row.Task.Uid)];
        _notWork ??= [.. _resources.Where(row => row.Value.Kind != ScheduleResourceKind.Work).Select(row => row.Value.Uid)];
        var isAside = (uid is { } known && _notScheduledByResources.Contains(known)) || (resource is { } who && _notWork.Contains(who));
        return new(element, findings, new MspdiSubject(uid, null), isAside);
    }

    // The outline needs tasks in the order of their IDs. Some programs write them in another order.
    private List<ParsedTask> InOrder()
    {
        var ids = new HashSet<int>();
        return _tasks.All(row => row.Task.Id is { } id && ids.Add(id)) ? [.. _tasks.OrderBy(row => row.Task.Id)] : _tasks;
    }
}
