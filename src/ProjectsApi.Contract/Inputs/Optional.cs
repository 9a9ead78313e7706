namespace ProjectsApi.Contract.Inputs;

/// <summary>An optional input member: omitted keeps, null clears, a value sets.</summary>
/// <typeparam name="T">Value, nullable when null is legal.</typeparam>
/// <param name="value">Value from the client.</param>
public readonly struct Optional<T>(T value)
{
    /// <summary>Whether the client wrote the member.</summary>
    public bool IsGiven { get; } = true;

    /// <summary>Value from the client; the default of its type when the member was left out.</summary>
    public T Value { get; } = value;

    /// <summary>The given value; the present one when the member was left out.</summary>
    public T Or(T present) => IsGiven ? Value : present;
}
