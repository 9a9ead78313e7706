using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace ProjectsApi.Contract.Settings;

/// <summary>Value of a setting, beside the range that its property declares by a <see cref="RangeAttribute"/>.</summary>
/// <param name="Name">Name of the property.</param>
/// <param name="Value">Value that was set.</param>
/// <param name="Least">Smallest allowed value, of the same type.</param>
/// <param name="Most">Largest allowed value, of the same type.</param>
public sealed record SettingRange(string Name, IComparable Value, IComparable Least, IComparable Most)
{
    /// <summary>Whether the value lies within the range, whose ends are allowed.</summary>
    public bool IsKept => Value.CompareTo(Least) >= 0 && Value.CompareTo(Most) <= 0;

    /// <summary>Reads each property with a range, in the order of their declaration.</summary>
    /// <param name="options">Object of an option class.</param>
    public static IEnumerable<SettingRange> Of(object options)
    {
        ArgumentNullException.ThrowIfNull(options);
        foreach (var property in options.GetType().GetProperties().OrderBy(property => property.MetadataToken))
        {
            if (property.GetCustomAttribute<RangeAttribute>() is not { } range || property.GetValue(options) is not IComparable value)
            {
                continue;
            }

            // Bounds that are written as text are converted by the first check only.
            _ = range.IsValid(value);
            yield return new SettingRange(property.Name, value, (IComparable)range.Minimum, (IComparable)range.Maximum);
        }
    }

    /// <summary>Raises the lower bound to the value of another setting.</summary>
    /// <param name="bound">Value of the other setting, of the same type; a smaller one changes nothing.</param>
    public SettingRange AtLeast(IComparable bound)
    {
        ArgumentNullException.ThrowIfNull(bound);
        return bound.CompareTo(Least) > 0 ? this with { Least = bound } : this;
    }

    /// <summary>Sentence that refuses the value; times are written as in a setting.</summary>
    public override string ToString() => FormattableString.Invariant($"{Name} is {Value}; allowed are {Least} to {Most}.");
}
