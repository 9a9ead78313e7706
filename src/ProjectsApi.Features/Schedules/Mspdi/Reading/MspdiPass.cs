namespace ProjectsApi.Features.Schedules.Mspdi.Reading;

/// <summary>One pass over a file from start to end, which keeps no more of it than one task or calendar at a time and the records read.</summary>
internal sealed class MspdiPass(MspdiCursor cursor, MspdiLimits limits, MspdiFindings findings)
{
    // The task of a person nobody is; Microsoft Project writes it for every task without resources.
    private const int NoResource = -65535;

    private readonly List<Placed<MspdiCalendar>> _calendars = [];
    private readonly List<TaskRow> _tasks = [];
    private readonly Dictionary<int, int> _assignments = [];
    private int _exceptions;
    private int _links;
    private int _resources;

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
        var project = ProjectReading.Read(new(root, findings, subject: null));
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

        var calendar = CalendarReading.Read(element, findings);
        _exceptions += (calendar.Exceptions.Count > 0 ? calendar.Exceptions.Count : calendar.ExceptionDays.Count) + calendar.WorkWeeks.Count;
        if (_exceptions > limits.CalendarExceptions)
        {
            cursor.Stop(MspdiErrorKind.TooManyCalendarExceptions, element.Place, $"The calendars have more than {limits.CalendarExceptions} exceptions.");
            return;
        }

        _calendars.Add(new(calendar, element.Place));
    }

    private void ReadTask(MspdiElement element)
    {
        var subject = new MspdiSubject(element["UID"]?.Text is { } uid ? MspdiText.Integer(uid) : null, element["Name"]?.Text);
        var fields = new MspdiFields(element, findings, subject);
        if (fields.Flag("IsNull") ?? false)
        {
            findings.Lose(MspdiLossKind.BlankRow, element.Place, "A blank row of the list is left out.", subject);
            return;
        }

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
            _tasks.Add(new(TaskReading.Read(element, fields), element.Place, links, ExtrasOf(element, fields)));
        }
    }

    private static TaskExtras ExtrasOf(MspdiElement element, MspdiFields fields) => new()
    {
        Stop = fields.Date("Stop"),
        Resume = fields.Date("Resume"),
        CustomFields = element.All("ExtendedAttribute").Count() + element.All("OutlineCode").Count(),
        HasCost = IsNotZero(element["Cost"]) || IsNotZero(element["FixedCost"]),
        HasHyperlink = fields.Has("HyperlinkAddress"),
        LevelingDelay = fields.Integer("LevelingDelay") ?? 0,
        SubprojectName = fields.Text("SubprojectName"),
    };

    // A cost is not imported, so that one that cannot be read is told as lost and is no error.
    private static bool IsNotZero(MspdiElement? cost) => cost?.Text?.Trim() is { Length: > 0 } text && MspdiText.Decimal(text) is not 0m;

    private void ReadResource(MspdiElement element)
    {
        var fields = new MspdiFields(element, findings, subject: null);
        if (fields.Integer("UID") is not (null or 0) && fields.Flag("IsNull") is not true)
        {
            _resources++;
        }
    }

    private void ReadAssignment(MspdiElement element)
    {
        var fields = new MspdiFields(element, findings, subject: null);
        if (fields.Integer("TaskUID") is { } task && fields.Integer("ResourceUID") is not (null or NoResource))
        {
            _assignments[task] = _assignments.GetValueOrDefault(task) + 1;
        }
    }

    // Microsoft Project writes tasks in the order of its list; where a program does not, the IDs tell the order that the outline needs.
    private List<TaskRow> InOrder()
    {
        var ids = new HashSet<int>();
        return _tasks.All(row => row.Task.Id is { } id && ids.Add(id)) ? [.. _tasks.OrderBy(row => row.Task.Id)] : _tasks;
    }
}
