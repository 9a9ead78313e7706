namespace ProjectsApi.Mspdi;

/// <summary>Resource of a project.</summary>
public sealed record MspdiResource
{
    /// <summary>Identity within the file; assignments name it.</summary>
    public required int Uid { get; init; }

    public string? Name { get; init; }

    public MspdiResourceKind Kind { get; init; } = MspdiResourceKind.Work;

    /// <summary>How much of it there is, 1 for one full time.</summary>
    public decimal MaxUnits { get; init; } = 1m;

    /// <summary>UID of its calendar, which is derived from a base calendar as a rule; null for the project's.</summary>
    public int? CalendarUid { get; init; }
}

/// <summary>The numbers of MSPDI's Resource/Type.</summary>
public enum MspdiResourceKind
{
    Material = 0,
    Work = 1,
    Cost = 2,
}
