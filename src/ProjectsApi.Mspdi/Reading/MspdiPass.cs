namespace ProjectsApi.Mspdi.Reading;

/// <summary>One pass over a file from start to end, which keeps no more of it than one task or calendar at a time and the records
/// read.</summary>
internal sealed class MspdiPass(MspdiCursor cursor, MspdiLimits limits, MspdiFindings findings)
{
    private const int FindingsPerCalendar = 20;

    private readonly List<CalendarRow> _calendars = [];
    private readonly List<TaskRow> _tasks = [];
    private readonly List<Placed<MspdiResource>> _resources = [];
    private readonly List<Placed<MspdiAssignment>> _assignments = [];
    private int _exceptions;
    private int _links;
    private int? _levelLeftOut;
    private HashSet<int>? _undated;
    private HashSet<int>? _unworked;

    /// <returns>What was read; null when the file is no MSPDI project or cannot be read to its end.</returns>
    public MspdiRows? Run()
    {
        if (!cursor.ToRoot())
        {
            return null;
        }

        var root = new MspdiElement("Project", cursor.Place);
        foreach (var name in cursor.Children())
        {
            if (MspdiNames.Project.Contains(name))
            {
                root.Add(cursor.Take());
            }
            else
            {
                ReadList(name);
            }
        }

        if (!cursor.ToEnd())
        {
            return null;
        }

        // The one thing of the project that may still prove wrong when all is read is its calendar.
        var project = ProjectReading.Read(root, new(root, findings, subject: null));
        return new(new(project, (root["CalendarUID"] ?? root).Place), _calendars, InOrder(), _resources, _assignments);
    }

    private void ReadList(string name)
    {
        switch (name)
        {
            case "Calendars":
                Each("Calendar", ReadCalendar);
                break;
            case "Tasks":
                Each("Task", ReadTask);
                break;
            case "Resources":
                Each("Resource", ReadResource);
                break;
            case "Assignments":
                Each("Assignment", ReadAssignment);
                break;
        }
    }

    private void Each(string name, Action<MspdiElement> read)
    {
        foreach (var child in cursor.Children())
        {
            if (child == name && cursor.Take() is var element && !cursor.IsBroken)
            {
                read(element);
            }
        }
    }

    private void ReadCalendar(MspdiElement element)
    {
        if (_calendars.Count == limits.Calendars)
        {
            cursor.Stop(MspdiErrorKind.TooManyCalendars, element.Place, $"The project has more than {limits.Calendars} calendars.");
            return;
        }

        // Whether its mistakes matter is known when all tasks are: only then is it known who is worked by it.
        var own = new MspdiFindings(
            limits with { ListedErrors = Math.Min(
                limits.ListedErrors, FindingsPerCalendar), ListedLosses = Math.Min(limits.ListedLosses, FindingsPerCalendar) });
        var calendar = CalendarReading.Read(element, own);
        _exceptions += (calendar.Exceptions.Count > 0 ? calendar.Exceptions.Count : calendar.ExceptionDays.Count)
            + calendar.WorkWeeks.Count;
        if (_exceptions > limits.CalendarExceptions)
        {
            cursor.Stop(
                MspdiErrorKind.TooManyCalendarExceptions, element.Place,
                $"The calendars have more than {limits.CalendarExceptions} exceptions.");
            return;
        }

        _calendars.Add(new(calendar, element.Place, own));
    }

    private void ReadTask(MspdiElement element)
    {
        var subject = new MspdiSubject(element["UID"]?.Text is { } uid ? MspdiText.Integer(uid) : null, element["Name"]?.Text);
        if (new MspdiFields(element, findings, subject).Aside.Flag("IsNull") ?? false)
        {
            findings.Lose(MspdiLossKind.BlankRow, element.Place, "A blank row of the list is left out.", subject);
            return;
        }

        var isLeftOut = IsLeftOut(element);
        var fields = new MspdiFields(element, findings, subject, isLeftOut);
        var links = LinkReading.Read(element, fields, findings, subject);
        _links += links.Count;
        if (_tasks.Count == limits.Tasks)
        {
            cursor.Stop(MspdiErrorKind.TooManyTasks, element.Place, $"The project has more than {limits.Tasks} tasks.");
        }
        else if (_links > limits.Links)
        {
            cursor.Stop(MspdiErrorKind.TooManyLinks, element.Place, $"The project has more than {limits.Links} links.");
        }
        else
        {
            _tasks.Add(new(TaskReading.Read(element, fields), element.Place, links, ExtrasOf(element, fields)) { IsLeftOut = isLeftOut });
        }
    }

    // Tasks that take no part in the schedule, and those below them, which follow them in the file.
    private bool IsLeftOut(MspdiElement element)
    {
        var level = MspdiText.Integer(element["OutlineLevel"]?.Text?.Trim() ?? "");
        if (level > _levelLeftOut)
        {
            return true;
        }

        var isLeftOut = element["Active"]?.Text?.Trim() is "0" or "false" || element["ExternalTask"]?.Text?.Trim() is "1" or "true";
        _levelLeftOut = isLeftOut ? level : null;
        return isLeftOut || level == 0;
    }

    private static TaskExtras ExtrasOf(MspdiElement element, MspdiFields fields) => new()
    {
        CustomFields = element.All("ExtendedAttribute").Count() + element.All("OutlineCode").Count(),
        HasCost = IsNotZero(element["Cost"]) || IsNotZero(element["FixedCost"]),
        HasHyperlink = fields.Has("HyperlinkAddress"),
        LevelingDelay = fields.Aside.Integer("LevelingDelay") ?? 0,
        SubprojectName = fields.Text("SubprojectName"),
    };

    // A cost is not imported, so that one that cannot be read is told as lost and is no error.
    private static bool IsNotZero(MspdiElement? cost) => cost?.Text?.Trim() is { Length: > 0 } text && MspdiText.Decimal(text) is not 0m;

    private void ReadResource(MspdiElement element)
    {
        if (ResourceReading.Resource(element, new MspdiFields(element, findings, subject: null)) is not { } resource)
        {
            return;
        }

        if (_resources.Count == limits.Resources)
        {
            cursor.Stop(MspdiErrorKind.TooManyResources, element.Place, $"The project has more than {limits.Resources} resources.");
            return;
        }

        _resources.Add(new(resource, element.Place));
    }

    private void ReadAssignment(MspdiElement element)
    {
        if (ResourceReading.Assignment(element, FieldsOfAssignment(element)) is not { } assignment)
        {
            return;
        }

        if (_assignments.Count == limits.Assignments)
        {
            cursor.Stop(MspdiErrorKind.TooManyAssignments, element.Place, $"The project has more than {limits.Assignments} assignments.");
            return;
        }

        _assignments.Add(new(assignment, element.Place));
    }

    // Tasks and resources stand before assignments. Where one that is there shows that no date depends on the assignment, its values are
    // noted.
    private MspdiFields FieldsOfAssignment(MspdiElement element)
    {
        var uid = element["TaskUID"]?.Text is { } task ? MspdiText.Integer(task.Trim()) : null;
        var resource = element["ResourceUID"]?.Text is { } text ? MspdiText.Integer(text.Trim()) : null;
        _undated ??= [.. _tasks.Where(row => row.IsLeftOut || !MspdiStaffing.MayBeDated(row.Task)).Select(row => row.Task.Uid)];
        _unworked ??= [.. _resources.Where(row => row.Value.Kind != MspdiResourceKind.Work).Select(row => row.Value.Uid)];
        var isAside = (uid is { } known && _undated.Contains(known)) || (resource is { } who && _unworked.Contains(who));
        return new(element, findings, new MspdiSubject(uid, null), isAside);
    }

    // Microsoft Project writes tasks in the order of its list; where a program does not, the IDs tell the order that the outline needs.
    private List<TaskRow> InOrder()
    {
        var ids = new HashSet<int>();
        return _tasks.All(row => row.Task.Id is { } id && ids.Add(id)) ? [.. _tasks.OrderBy(row => row.Task.Id)] : _tasks;
    }
}
