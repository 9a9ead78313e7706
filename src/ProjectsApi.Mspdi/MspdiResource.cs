using ProjectsApi.Planning.Staffing;

namespace ProjectsApi.Mspdi;

/// <summary>Resource of a project.</summary>
public sealed record MspdiResource
{
    /// <summary>Key within the file, to which assignments refer.</summary>
    public required int Uid { get; init; }

    public string? Name { get; init; }

    public ScheduleResourceKind Kind { get; init; } = ScheduleResourceKind.Work;

    /// <summary>Available units, 1 for one full-time resource.</summary>
    public decimal MaxUnits { get; init; } = 1m;

    /// <summary>UID of its calendar, usually derived from a base calendar; null for the project's.</summary>
    public int? CalendarUid { get; init; }
}
