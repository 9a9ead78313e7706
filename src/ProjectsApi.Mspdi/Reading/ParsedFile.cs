namespace ProjectsApi.Mspdi.Reading;

/// <summary>Task with its locations.</summary>
internal sealed record ParsedTask(
    MspdiTask Task, MspdiLocation Location, IReadOnlyList<Located<MspdiLink>> Links, UnmappedTaskFields Unmapped)
{
    /// <summary>Whether it or an ancestor is inactive or external, or it is the project summary task.</summary>
    public bool IsLeftOut { get; init; }

    public MspdiSubject Subject => new(Task.Uid, Task.Name);
}

/// <summary>Calendar with the findings of its own fields.</summary>
internal sealed record ParsedCalendar(MspdiCalendar Calendar, MspdiLocation Location, MspdiFindings Findings);

/// <summary>Fields of a task that cannot be mapped.</summary>
internal sealed record UnmappedTaskFields
{
    /// <summary>Values of custom fields and outline codes.</summary>
    public int CustomFields { get; init; }

    public bool HasCost { get; init; }

    public bool HasHyperlink { get; init; }

    public int LevelingDelay { get; init; }

    public string? SubprojectName { get; init; }
}

/// <summary>Contents of a file; tasks are in the order of their IDs.</summary>
internal sealed record ParsedFile(
    Located<MspdiProject> Project,
    IReadOnlyList<ParsedCalendar> Calendars,
    IReadOnlyList<ParsedTask> Tasks,
    IReadOnlyList<Located<MspdiResource>> Resources,
    IReadOnlyList<Located<MspdiAssignment>> Assignments);
