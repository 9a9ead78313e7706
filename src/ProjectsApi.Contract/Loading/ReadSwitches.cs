namespace ProjectsApi.Contract.Loading;

/// <summary>Runtime switches that turn parts of the read path off, so that the benchmark can measure each part (D87).</summary>
internal static class ReadSwitches
{
    /// <summary>Whether a query is compiled once for each shape.</summary>
    public static bool Compiled { get; } = IsOn(nameof(Compiled));

    /// <summary>Whether rows are read without a copy of the whole result.</summary>
    public static bool Unbuffered { get; } = IsOn(nameof(Unbuffered));

    /// <summary>Whether the statements of a step share a round trip; a shared one needs unbuffered rows.</summary>
    public static bool Batched { get; } = Unbuffered && IsOn(nameof(Batched));

    private static bool IsOn(string part) => !AppContext.TryGetSwitch("ProjectsApi.Reads." + part, out var isOn) || isOn;
}
