using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Mspdi.Reading;

/// <summary>
/// Fields of an element by name; null for an absent or empty field. An unreadable field is an error if a date depends on it, otherwise a
/// warning.
/// </summary>
internal sealed class MspdiFields(MspdiElement element, MspdiFindings findings, MspdiSubject? subject, bool isAside = false)
{
    public MspdiLocation Location => element.Location;

    /// <summary>The same fields where no date depends on them: unreadable values are left out with a warning.</summary>
    public MspdiFields Lenient => isAside ? this : new(element, findings, subject, isAside: true);

    public MspdiFields Of(MspdiElement other) => new(other, findings, subject, isAside);

    /// <summary>These fields if a date depends on their values, otherwise <see cref="Lenient"/>.</summary>
    public MspdiFields LenientUnless(bool hasEffect) => hasEffect ? this : Lenient;

    /// <summary>Text including its spaces.</summary>
    public string? Text(string name) => element[name]?.Text is { Length: > 0 } text ? text : null;

    public bool Has(string name) => Text(name) is not null;

    public int? Integer(string name) => Value(name, MspdiErrorKind.BadValue, "is no whole number", MspdiValues.Integer);

    public int? Integer(string name, int least, int most)
    {
        var number = Integer(name);
        if (number is null || (number >= least && number <= most))
        {
            return number;
        }

        AddError(MspdiErrorKind.BadValue, name, $"is not between {least} and {most}");
        return null;
    }

    public int RequiredInteger(string name)
    {
        if (!Has(name))
        {
            AddError(MspdiErrorKind.MissingValue, Location, $"{element.Name} has no {name}");
        }

        return Integer(name) ?? 0;
    }

    public decimal? Decimal(string name) => Value(name, MspdiErrorKind.BadValue, "is no number", MspdiValues.Decimal);

    /// <summary>Percentage from 0 to 100, rounded to a whole number.</summary>
    public int? Percent(string name)
    {
        if (Decimal(name) is not { } share)
        {
            return null;
        }

        if (share is < 0m or > 100m)
        {
            AddError(MspdiErrorKind.BadValue, name, "is not between 0 and 100");
            return null;
        }

        var whole = (int)Math.Round(share, MidpointRounding.AwayFromZero);
        // Work in progress is rounded neither to 0 nor to 100.
        whole = share is > 0m and < 100m ? Math.Clamp(whole, 1, 99) : whole;
        if (whole != share)
        {
            AddWarning(MspdiWarningKind.FractionOfPercent, name,
                $"{name} {Text(name)} is rounded to {whole}: percentages of a task are whole numbers.");
        }

        return whole;
    }

    /// <summary>Day of a calendar, limited to Microsoft Project's range of dates.</summary>
    public DateOnly? Day(string name)
    {
        var day = Value(name, MspdiErrorKind.BadDate, "is no date", MspdiValues.Day);
        return day is not { } known ? null
            : known < WallClock.FirstDay ? WallClock.FirstDay
            : known > WallClock.LastDay ? WallClock.LastDay
            : known;
    }

    public bool? Flag(string name) => Value(name, MspdiErrorKind.BadValue, "is neither 0 nor 1", MspdiValues.Flag);

    public Guid? GlobalId(string name) =>
        Value<Guid>(name, MspdiErrorKind.BadValue, "is no GUID", text => Guid.TryParse(text, out var guid) ? guid : null);

    public int? Time(string name) => Value(name, MspdiErrorKind.BadTime, "is no time of the day", MspdiValues.Time);

    public DateTime? Date(string name)
    {
        if (Text(name)?.Trim() is { } text && MspdiValues.IsEpoch(text))
        {
            AddWarning(MspdiWarningKind.NoDate, name, $"{name} {text} means no date in some programs and is taken as none.");
            return null;
        }

        var hasZone = false;
        var date = Value(
            name, MspdiErrorKind.BadDate, "is no date within Microsoft Project's range", text => MspdiValues.Date(text, out hasZone));
        if (hasZone && date is not null)
        {
            AddWarning(MspdiWarningKind.TimeZone, name, $"{name} has a time zone, which is dropped: times of a schedule are local.");
        }

        return date;
    }

    public MspdiDuration? Duration(string name)
    {
        var (isNegative, isRounded) = (false, false);
        var duration = Value(
            name, MspdiErrorKind.BadDuration, "is no duration within Microsoft Project's range", text => MspdiValues.Duration(
                text, out isNegative, out isRounded));
        if (duration is null)
        {
            return null;
        }

        if (isNegative && duration.Value.Tenths > 0)
        {
            AddError(MspdiErrorKind.NegativeDuration, name, "is below zero");
            return null;
        }

        if (isRounded)
        {
            AddWarning(MspdiWarningKind.RoundedDuration, name, $"{name} {Text(name)} is rounded to a tenth of a minute.");
        }

        return duration;
    }

    /// <summary>Enumerated number of the schema; null with an error for others.</summary>
    public TEnum? Choice<TEnum>(string name, MspdiErrorKind kind)
        where TEnum : struct, Enum
    {
        if (Integer(name) is not { } number)
        {
            return null;
        }

        var choice = (TEnum)Enum.ToObject(typeof(TEnum), number);
        if (Enum.IsDefined(choice))
        {
            return choice;
        }

        AddError(kind, name, "is no valid number");
        return null;
    }

    public MspdiDurationFormat Format(string name, Func<MspdiDurationFormat, bool> isKnown, MspdiWarningKind loss)
    {
        if (Text(name)?.Trim() is not { Length: > 0 } text)
        {
            return MspdiDurationFormat.Days;
        }

        if (MspdiValues.Integer(text) is { } code && new MspdiDurationFormat(code) is var format && isKnown(format))
        {
            return format;
        }

        AddWarning(loss, name, $"{name} {Short(text)} is unknown; the value is taken as working time.");
        return MspdiDurationFormat.Days;
    }

    public void AddError(MspdiErrorKind kind, string name, string what) =>
        AddError(kind, LocationOf(name), $"{name} \"{Short(Text(name) ?? "")}\" {what}");

    /// <summary>Adds a warning about a field.</summary>
    public void AddWarning(MspdiWarningKind kind, string name, string message) =>
        findings.AddWarning(kind, LocationOf(name), message, subject);

    private void AddError(MspdiErrorKind kind, MspdiLocation location, string what)
    {
        if (isAside)
        {
            findings.AddWarning(
                MspdiWarningKind.ValueWithoutEffect, location, $"{what}; no date depends on it, and it is left out.", subject);
        }
        else
        {
            findings.AddError(kind, location, $"{what}.", subject);
        }
    }

    private T? Value<T>(string name, MspdiErrorKind kind, string what, Func<string, T?> parse)
        where T : struct
    {
        if (Text(name)?.Trim() is not { Length: > 0 } text)
        {
            return null;
        }

        var value = parse(text);
        if (value is null)
        {
            AddError(kind, name, what);
        }

        return value;
    }

    private static string Short(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 60), "…");

    private MspdiLocation LocationOf(string name) => element[name]?.Location ?? Location;
}
