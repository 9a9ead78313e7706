namespace ProjectsApi.Contract.Tests.Execution;

/// <summary>Something whose members answer, are missing, or fail.</summary>
public sealed class Ship(string name)
{
    public string Name => name;

    public string? Motto { get; init; }

    public int? Crew { get; init; }

    public long Tonnage { get; init; } = 4_000_000_000;

    public decimal Price { get; init; } = 12.50m;

    public bool Afloat { get; init; } = true;

    public DateOnly Built { get; init; } = new(2024, 2, 29);

    public ShipKind Kind { get; init; } = ShipKind.OilTanker;

    public Ship? Sister { get; init; }

    public List<Ship?> Convoy { get; init; } = [];

    public List<List<int?>?> Holds { get; init; } = [[1, null], null, []];

    public List<List<Ship?>> Docks { get; init; } = [];

    public List<string?> Flags { get; init; } = ["red", "blue"];

    public string Noisy => throw new InvalidOperationException($"{name} is on fire");

    public string Refused => throw new GraphQL.ExecutionError($"{name} does not tell") { Code = "SECRET" };

    public object Cargo { get; init; } = new Dictionary<string, object?> { ["oil \"crude\""] = 1.5, ["箱"] = null };
}
