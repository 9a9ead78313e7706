using ProjectsApi.Architecture.Tests.Sources;

namespace ProjectsApi.Architecture.Tests.Fences;

/// <summary>The fences between the slices: hubs use no spoke, a spoke uses no other spoke.</summary>
public static class SliceFences
{
    private const string Features = "ProjectsApi.Features";

    /// <summary>Room of the roots, which use every slice.</summary>
    public const string Roots = "Schema";

    /// <summary>Hubs, each of which may use those before it.</summary>
    public static IReadOnlyList<string> Hubs { get; } = ["Organisations", "Projects", "Calendars", "Schedules", "Investments", "Targets"];

    /// <summary>Slices that may use the hubs and nothing else.</summary>
    public static IReadOnlyList<string> Spokes { get; } =
    [
        "Milestones", "InvestmentPlans", "Ledger", "EarnedValue", "ProjectLights", "Baselines", "ScheduleAnalysis", "ScheduleExchange",
        "Safety", "Jobs", "Output", "Statistics", "Search", "People", "Changes",
    ];

    /// <summary>Folders that all slices share; they use no slice.</summary>
    public static IReadOnlyList<string> Shared { get; } = ["Access", "Lights", "Reading", "Values", "Writing"];

    public static IReadOnlyList<Fence> All { get; } =
    [
        .. Shared.Select(shared => FenceOf(shared, [.. Hubs, .. Spokes, Roots])),
        .. Hubs.Select((hub, place) => FenceOf(hub, [.. Hubs.Skip(place + 1), .. Spokes])),
        .. Spokes.Select(spoke => FenceOf(spoke, [.. Spokes.Where(other => other != spoke)])),
    ];

    private static Fence FenceOf(string slice, IEnumerable<string> others) => new(
        $"{slice} knows no other slice but the hubs before it",
        Features,
        site => site.Slice == slice,
        RoomFences.SampleIn(Features, slice, "Stray"),
        [.. others.Select(Of)]);

    private static Forbidden Of(string slice)
    {
        var site = Room.Open(Features).Files.SelectMany(TypeSite.In).FirstOrDefault(site => site.Slice == slice)
            ?? throw new InvalidOperationException($"The slice {slice} is in no folder of {Features}.");
        return new($"{Features}.{slice}", site.TypeOf);
    }
}
