namespace ProjectsApi.Mspdi.Reading;

/// <summary>Task with the places of its parts.</summary>
internal sealed record TaskRow(MspdiTask Task, MspdiPlace Place, IReadOnlyList<Placed<MspdiLink>> Links, TaskExtras Extras)
{
    /// <summary>Whether it takes no part in the schedule, as far as that is seen when it is read.</summary>
    public bool IsLeftOut { get; init; }

    public MspdiSubject Subject => new(Task.Uid, Task.Name);
}

/// <summary>Calendar with what was found while it was read.</summary>
internal sealed record CalendarRow(MspdiCalendar Calendar, MspdiPlace Place, MspdiFindings Own);

/// <summary>What a task holds beyond what this product has a place for.</summary>
internal sealed record TaskExtras
{
    /// <summary>Values of custom fields and outline codes.</summary>
    public int CustomFields { get; init; }

    public bool HasCost { get; init; }

    public bool HasHyperlink { get; init; }

    public int LevelingDelay { get; init; }

    public string? SubprojectName { get; init; }
}

/// <summary>All that one pass over a file has found; tasks in the order of their IDs.</summary>
internal sealed record MspdiRows(
    Placed<MspdiProject> Project,
    IReadOnlyList<CalendarRow> Calendars,
    IReadOnlyList<TaskRow> Tasks,
    IReadOnlyList<Placed<MspdiResource>> Resources,
    IReadOnlyList<Placed<MspdiAssignment>> Assignments);
