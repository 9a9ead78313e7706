namespace ProjectsApi.Features.Schedules.Mspdi.Reading;

/// <summary>Task with the places of its parts.</summary>
internal sealed record TaskRow(MspdiTask Task, MspdiPlace Place, IReadOnlyList<Placed<MspdiLink>> Links, TaskExtras Extras)
{
    public MspdiSubject Subject => new(Task.Uid, Task.Name);
}

/// <summary>What a task holds beyond what this product has a place for.</summary>
internal sealed record TaskExtras
{
    public DateTime? Stop { get; init; }

    public DateTime? Resume { get; init; }

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
    IReadOnlyList<Placed<MspdiCalendar>> Calendars,
    IReadOnlyList<TaskRow> Tasks,
    int Resources,
    IReadOnlyDictionary<int, int> AssignmentsByTask);
