namespace ProjectsApi.Contract.Inputs;

/// <summary>An input member that tells "not given" from "given as null": omitted keeps, null clears, a value sets.</summary>
/// <typeparam name="T">Value, nullable when null is legal.</typeparam>
/// <param name="value">What the client gave.</param>
public readonly struct Optional<T>(T value)
{

    /// <summary>Whether the client wrote the member at all.</summary>
    public bool IsGiven { get; } = true;

    /// <summary>What was given; the default of its type when nothing was.</summary>
    public T Value { get; } = value;

    /// <summary>What to go on with: the given value, or the present one.</summary>
    public T Or(T present) => IsGiven ? Value : present;
}
