using System.ComponentModel.DataAnnotations;

namespace ProjectsApi.Contract.Settings;

/// <summary>Range of a <see cref="TimeSpan"/>, both ends included.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TimeRangeAttribute : RangeAttribute
{
    /// <summary>Declares the range.</summary>
    /// <param name="least">Shortest time, written as in a setting: <c>00:00:30</c>.</param>
    /// <param name="most">Longest time, written likewise.</param>
    public TimeRangeAttribute(string least, string most)
        : base(typeof(TimeSpan), least, most)
    {
        // Some cultures write fractions of a second with a comma.
        ParseLimitsInInvariantCulture = true;
    }
}
