namespace ProjectsApi.Mspdi.Reading;

/// <summary>Task with the places of its parts.</summary>
internal sealed record ParsedTask(MspdiTask Task, MspdiLocation Location, IReadOnlyList<Located<MspdiLink>> Links, UnmappedTaskFields Unmapped)
{
    /// <summary>Whether it takes no part in the schedule, as far as that is seen when it is read.</summary>
    public bool IsLeftOut { get; init; }

    public MspdiSubject Subject => new(Task.Uid, Task.Name);
}

/// <summary>Calendar with what was found while it was read.</summary>
internal sealed record ParsedCalendar(MspdiCalendar Calendar, MspdiLocation Location, MspdiFindings Findings);

/// <summary>What a task holds beyond what this product has a place for.</summary>
internal sealed record UnmappedTaskFields
{
    /// <summary>Values of custom fields and outline codes.</summary>
    public int CustomFields { get; init; }

    public bool HasCost { get; init; }

    public bool HasHyperlink { get; init; }

    public int LevelingDelay { get; init; }

    public string? SubprojectName { get; init; }
}

/// <summary>All that one pass over a file has found; tasks in the order of their IDs.</summary>
internal sealed record ParsedFile(
    Located<MspdiProject> Project,
    IReadOnlyList<ParsedCalendar> Calendars,
    IReadOnlyList<ParsedTask> Tasks,
    IReadOnlyList<Located<MspdiResource>> Resources,
    IReadOnlyList<Located<MspdiAssignment>> Assignments);
