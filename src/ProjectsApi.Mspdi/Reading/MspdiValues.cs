using System.Globalization;
using System.Text.RegularExpressions;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Mspdi.Reading;

/// <summary>Parses values of the schema's types; null for an invalid text.</summary>
internal static partial class MspdiValues
{
    private const int MinutesPerDay = 1440;

    // Microsoft Project's range of dates, which is that of WallClock too.
    private static readonly DateTime First = new(1984, 1, 1);
    private static readonly DateTime End = new(2150, 1, 1);

    // Microsoft Project writes all dates in this format. Parsing it first avoids the allocations of the regular expression.
    private const string DateTimeFormat = "yyyy-MM-dd'T'HH:mm:ss";

    private static readonly DateOnly[] EpochDates =
        [new(1, 1, 1), new(1899, 12, 30), new(1899, 12, 31), new(1900, 1, 1), new(1969, 12, 31), new(1970, 1, 1)];

    /// <summary>Tenths of a minute in the range of dates.</summary>
    public const int LongestTenths = WallClock.Horizon * 10;

    /// <summary>A whole number; a fraction of zeros is accepted.</summary>
    public static int? Integer(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
        : decimal.TryParse(
            text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var other)
            && decimal.IsInteger(other) && other is >= int.MinValue and <= int.MaxValue ? (int)other
        : null;

    /// <summary>A number of xsd:decimal or xsd:float; some versions write costs as xsd:float.</summary>
    public static decimal? Decimal(string text) =>
        decimal.TryParse(
            text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture,
            out var number) ? number : null;

    public static bool? Flag(string text) => text switch
    {
        "1" or "true" or "True" or "TRUE" => true,
        "0" or "false" or "False" or "FALSE" => false,
        _ => null,
    };

    /// <summary>Local time of a dateTime, without fraction of a second and time zone.</summary>
    public static DateTime? Date(string text, out bool hasZone)
    {
        if (DateTime.TryParseExact(text, DateTimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var plain))
        {
            hasZone = false;
            return plain >= First && plain < End ? plain : null;
        }

        var match = DatePattern().Match(text);
        hasZone = match.Groups["zone"].Success;
        if (!match.Success
            || !DateTime.TryParseExact(
                match.Groups["day"].ValueSpan, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            || SecondOfDay(match) is not { } second)
        {
            return null;
        }

        // The day is compared first, so that the sum stays within the range of DateTime.
        return day >= First && day < End && day.AddSeconds(second) is var instant && instant < End ? instant : null;
    }

    /// <summary>Day of a dateTime of any year.</summary>
    public static DateOnly? Day(string text) =>
        DateTime.TryParseExact(text, DateTimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var plain)
            ? DateOnly.FromDateTime(plain)
        : DatePattern().Match(text) is { Success: true } match
        && DateOnly.TryParseExact(
            match.Groups["day"].ValueSpan, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && SecondOfDay(match) is not null
            ? day
            : null;

    /// <summary>Whether a dateTime is the epoch of a program, which such programs write for no date.</summary>
    /// <remarks>
    /// Epochs: Java and Unix 1970 (the evening before west of Greenwich), OLE Automation 1899-12-30, SQL Server 1900, .NET 0001.
    /// </remarks>
    public static bool IsEpoch(string text) => Day(text) is { } day && EpochDates.Contains(day);

    /// <summary>Minute of the day, 0 to 1440, rounded half up.</summary>
    public static int? Time(string text) =>
        TimePattern().Match(text) is { Success: true } match
            && SecondOfDay(match) is { } second ? Math.Min((second + 30) / 60, MinutesPerDay) : null;

    /// <summary>Absolute value of a duration; null with years or months, or beyond the range of dates.</summary>
    public static MspdiDuration? Duration(string text, out bool isNegative, out bool isRounded)
    {
        var match = DurationPattern().Match(text);
        isNegative = match.Groups["minus"].Success;
        isRounded = false;
        if (!match.Success || text.EndsWith('T') || text.EndsWith('P'))
        {
            return null;
        }

        try
        {
            var tenths = (Part(match, "d") * 14_400) + (Part(match, "h") * 600) + (Part(match, "m") * 10) + (Part(match, "s") / 6);
            var whole = decimal.Round(tenths, MidpointRounding.AwayFromZero);
            isRounded = whole != tenths;
            return whole <= LongestTenths ? new((int)whole) : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static decimal Part(Match match, string part) =>
        match.Groups[part] is { Success: true } group
            ? decimal.Parse(group.ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : 0;

    private static int? SecondOfDay(Match match)
    {
        var (hour, minute, second) = ((int)Part(match, "h"), (int)Part(match, "m"), (int)Part(match, "s"));
        return (hour < 24 || (hour == 24 && minute == 0 && second == 0))
            && minute < 60 && second < 60 ? (hour * 3600) + (minute * 60) + second : null;
    }

    [GeneratedRegex(@"^(?<day>\d{4}-\d{2}-\d{2})T(?<h>\d{2}):(?<m>\d{2})(?::(?<s>\d{2})(?:\.\d{1,9})?)?(?<zone>Z|[+-]\d{2}:\d{2})?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"^(?<h>\d{2}):(?<m>\d{2})(?::(?<s>\d{2})(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex TimePattern();

    [GeneratedRegex(
        @"^(?<minus>-)?P(?:(?<d>\d{1,9}(?:\.\d{1,9})?)D)?(?:T(?:(?<h>\d{1,9}(?:\.\d{1,9})?)H)?"
            + @"(?:(?<m>\d{1,9}(?:\.\d{1,9})?)M)?(?:(?<s>\d{1,9}(?:\.\d{1,9})?)S)?)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex DurationPattern();
}
