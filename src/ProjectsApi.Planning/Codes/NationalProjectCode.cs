using System.Diagnostics.CodeAnalysis;

namespace ProjectsApi.Planning.Codes;

/// <summary>National project code (全国投资项目统一代码) of 24 characters; an instance is always well formed.</summary>
/// <remarks>
/// Sources: GB/T 40058-2021 for the form since 1 November 2020 (<c>YYMM-RRRRRR-DD-TT-SSSSSC</c>); practice for the form of 2015
/// (<c>YYYY-RRRRRR-II-TT-SSSSSS</c>). The forms are distinct: a first group 2015 to 2020 would be a month 15 to 20. Shape, month and
/// province of the region are checked. Department, type and check digit are not, because clauses 4.4 to 4.7 were not available. No rule is
/// invented for them.
/// </remarks>
public sealed record NationalProjectCode
{
    /// <summary>Characters of a code, hyphens included.</summary>
    public const int Length = 24;

    private const int FirstYearOf2015Form = 2015;
    private const int LastYearOf2015Form = 2020;
    private static readonly int[] GroupLengths = [4, 6, 2, 2, 6];
    private static readonly NationalProjectCodePart[] GroupParts =
    [
        NationalProjectCodePart.Time, NationalProjectCodePart.Region, NationalProjectCodePart.Sector,
        NationalProjectCodePart.Type, NationalProjectCodePart.Serial,
    ];

    private NationalProjectCode(string value, NationalProjectCodeForm form, int year, int? month)
    {
        Value = value;
        Form = form;
        Year = year;
        Month = month;
    }

    /// <summary>The code as it is written, with hyphens.</summary>
    public string Value { get; }

    /// <summary>Form of the code.</summary>
    public NationalProjectCodeForm Form { get; }

    /// <summary>Year in which the code was given: 2015 to 2020 in the older form, 2020 to 2099 in the newer.</summary>
    public int Year { get; }

    /// <summary>Month in which the code was given, 1 to 12; null in the older form, which has none.</summary>
    public int? Month { get; }

    /// <summary>Region, six digits; the code does not name their list.</summary>
    public string Region => Value.Substring(5, RegionCode.Length);

    /// <summary>Industry division of GB/T 4754 in the older form, central guidance department in the newer; two digits.</summary>
    public string Sector => Value.Substring(12, 2);

    /// <summary>
    /// Two digits. In the older form: type of approval (01 approval, 02 verification, 03 filing). In the newer form: type of project.
    /// </summary>
    public string Type => Value.Substring(15, 2);

    /// <summary>Serial number in the older form; five random digits and a check digit in the newer; six digits.</summary>
    public string Serial => Value.Substring(18, 6);

    /// <summary>Reads a code.</summary>
    /// <param name="text">Text without surrounding space.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">The text is no code; the message names the part that is wrong.</exception>
    public static NationalProjectCode Parse(string? text) =>
        TryParse(text, out var code, out var error) ? code : throw new FormatException(error.Message);

    /// <summary>Reads a code that may be wrong.</summary>
    /// <param name="text">Text without surrounding space; null gives an error, not an exception.</param>
    /// <param name="code">The code, when the text is one.</param>
    /// <param name="error">The first part that is wrong, when it is not.</param>
    /// <returns>Whether the text is a code.</returns>
    public static bool TryParse(
        string? text,
        [NotNullWhen(true)] out NationalProjectCode? code,
        [NotNullWhen(false)] out NationalProjectCodeError? error)
    {
        error = string.IsNullOrEmpty(text)
            ? new(NationalProjectCodePart.Whole, NationalProjectCodeFault.Missing, "")
            : FaultIn(text);
        code = error is null && text is not null ? Read(text) : null;
        return code is not null;
    }

    /// <summary>The code as it is written.</summary>
    /// <returns>24 characters.</returns>
    public override string ToString() => Value;

    private static NationalProjectCodeError? FaultIn(string text)
    {
        var groups = text.Split('-');
        if (!groups.Select(group => group.Length).SequenceEqual(GroupLengths))
        {
            return new(NationalProjectCodePart.Whole, NationalProjectCodeFault.WrongShape, text);
        }

        for (var i = 0; i < groups.Length; i++)
        {
            if (!groups[i].All(char.IsAsciiDigit))
            {
                return new(GroupParts[i], NationalProjectCodeFault.NotDigits, groups[i]);
            }
        }

        return FaultInTime(groups[0]) is { } fault
            ? new(NationalProjectCodePart.Time, fault, groups[0])
            : RegionCode.IsPlausible(groups[1])
                ? null
                : new(NationalProjectCodePart.Region, NationalProjectCodeFault.NoSuchRegion, groups[1]);
    }

    private static NationalProjectCodeFault? FaultInTime(string group)
    {
        var number = Number(group);
        return (number / 100, number % 100) switch
        {
            _ when IsYearOf2015Form(number) => null,
            (_, < 1 or > 12) => NationalProjectCodeFault.NoSuchMonth,
            ( < 20, _) or (20, < 11) => NationalProjectCodeFault.BeforeForm,
            _ => null,
        };
    }

    private static NationalProjectCode Read(string text)
    {
        var time = Number(text[..4]);
        return IsYearOf2015Form(time)
            ? new(text, NationalProjectCodeForm.Of2015, time, month: null)
            : new(text, NationalProjectCodeForm.Of2020, 2000 + (time / 100), time % 100);
    }

    private static bool IsYearOf2015Form(int number) => number is >= FirstYearOf2015Form and <= LastYearOf2015Form;

    private static int Number(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
}
