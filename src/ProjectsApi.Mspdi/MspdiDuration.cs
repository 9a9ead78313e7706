namespace ProjectsApi.Mspdi;

/// <summary>Length of time at Microsoft Project's precision.</summary>
/// <param name="Tenths">Tenths of a minute, ≥ 0.</param>
public readonly record struct MspdiDuration(int Tenths)
{
    /// <summary>Rounded to the nearest minute, half a minute up.</summary>
    public int Minutes => (Tenths / 10) + (Tenths % 10 >= 5 ? 1 : 0);

    public bool IsWholeMinutes => Tenths % 10 == 0;

    /// <exception cref="OverflowException">More minutes than an integer of tenths can hold, about 408 years.</exception>
    public static MspdiDuration OfMinutes(int minutes) => new(checked(minutes * 10));
}
