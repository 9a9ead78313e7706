namespace ProjectsApi.Features.Schedules.Mspdi.Reading;

/// <summary>Fields of an element by their names. A field that is absent or empty says nothing; one that cannot be read is an error.</summary>
internal sealed class MspdiFields(MspdiElement element, MspdiFindings findings, MspdiSubject? subject)
{
    public MspdiPlace Place => element.Place;

    public MspdiFields Of(MspdiElement other) => new(other, findings, subject);

    /// <summary>Text as it stands, with its spaces.</summary>
    public string? Text(string name) => element[name]?.Text is { Length: > 0 } text ? text : null;

    public bool Has(string name) => Text(name) is not null;

    public int? Integer(string name) => Value(name, MspdiErrorKind.BadValue, "is no whole number", MspdiText.Integer);

    public int? Integer(string name, int least, int most)
    {
        var number = Integer(name);
        if (number is null || (number >= least && number <= most))
        {
            return number;
        }

        Fail(MspdiErrorKind.BadValue, name, $"is not between {least} and {most}");
        return null;
    }

    public int Required(string name)
    {
        if (!Has(name))
        {
            findings.Fail(MspdiErrorKind.MissingValue, Place, $"{element.Name} has no {name}.", subject);
        }

        return Integer(name) ?? 0;
    }

    public decimal? Decimal(string name) => Value(name, MspdiErrorKind.BadValue, "is no number", MspdiText.Decimal);

    public bool? Flag(string name) => Value(name, MspdiErrorKind.BadValue, "is neither 0 nor 1", MspdiText.Flag);

    public Guid? GlobalId(string name) => Value<Guid>(name, MspdiErrorKind.BadValue, "is no GUID", text => Guid.TryParse(text, out var guid) ? guid : null);

    public int? Time(string name) => Value(name, MspdiErrorKind.BadTime, "is no time of the day", MspdiText.Time);

    public DateTime? Date(string name)
    {
        var hasZone = false;
        var date = Value(name, MspdiErrorKind.BadDate, "is no date that Microsoft Project knows", text => MspdiText.Date(text, out hasZone));
        if (hasZone && date is not null)
        {
            findings.Lose(MspdiLossKind.TimeZone, PlaceOf(name), $"{name} names a time zone, which is dropped: times of a schedule are local.", subject);
        }

        return date;
    }

    public MspdiDuration? Duration(string name)
    {
        var (isNegative, isRounded) = (false, false);
        var duration = Value(name, MspdiErrorKind.BadDuration, "is no duration that Microsoft Project's calendar holds", text => MspdiText.Duration(text, out isNegative, out isRounded));
        if (duration is null)
        {
            return null;
        }

        if (isNegative && duration.Value.Tenths > 0)
        {
            Fail(MspdiErrorKind.NegativeDuration, name, "is below zero");
            return null;
        }

        if (isRounded)
        {
            findings.Lose(MspdiLossKind.RoundedDuration, PlaceOf(name), $"{name} {Text(name)} is rounded to a tenth of a minute.", subject);
        }

        return duration;
    }

    /// <summary>A number that the schema gives a meaning to; others give null and the error.</summary>
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

        Fail(kind, name, "is none of the numbers that are known");
        return null;
    }

    public MspdiFormat Format(string name, Func<MspdiFormat, bool> isKnown, MspdiLossKind loss)
    {
        var format = Integer(name) is { } code ? new MspdiFormat(code) : MspdiFormat.Days;
        if (isKnown(format))
        {
            return format;
        }

        findings.Lose(loss, PlaceOf(name), $"{name} {format.Code} is unknown; the value is taken as working time.", subject);
        return MspdiFormat.Days;
    }

    public void Fail(MspdiErrorKind kind, string name, string what) =>
        findings.Fail(kind, PlaceOf(name), $"{name} \"{Short(Text(name) ?? "")}\" {what}.", subject);

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
            Fail(kind, name, what);
        }

        return value;
    }

    private static string Short(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 60), "…");

    private MspdiPlace PlaceOf(string name) => element[name]?.Place ?? Place;
}
