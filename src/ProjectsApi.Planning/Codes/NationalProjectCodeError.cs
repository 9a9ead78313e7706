namespace ProjectsApi.Planning.Codes;

/// <summary>Why a text is not a national project code.</summary>
/// <param name="Part">Part that is wrong.</param>
/// <param name="Fault">Fault of the part.</param>
/// <param name="Found">The wrong part as given; empty when absent.</param>
public sealed record NationalProjectCodeError(NationalProjectCodePart Part, NationalProjectCodeFault Fault, string Found)
{
    /// <summary>The error in one English sentence for the person who typed the code.</summary>
    public string Message => Fault switch
    {
        NationalProjectCodeFault.Missing => "The project code is empty.",
        NationalProjectCodeFault.WrongShape =>
            "A project code has five groups of 4, 6, 2, 2 and 6 digits joined by hyphens, 24 characters in all.",
        NationalProjectCodeFault.NotDigits => $"The {PartName} group '{Found}' of the project code holds something other than digits.",
        NationalProjectCodeFault.NoSuchMonth =>
            $"The time group '{Found}' of the project code is invalid. "
            + "It must be a year 2015 to 2020, or two digits of a year and a month 01 to 12.",
        NationalProjectCodeFault.BeforeForm =>
            $"The time group '{Found}' of the project code is a month before November 2020, when codes began with a four-digit year.",
        NationalProjectCodeFault.NoSuchRegion => $"The region group '{Found}' of the project code begins with no province-level division.",
        _ => throw new InvalidOperationException($"Unknown fault {Fault}."),
    };

    private string PartName => Part switch
    {
        NationalProjectCodePart.Time => "time",
        NationalProjectCodePart.Region => "region",
        NationalProjectCodePart.Sector => "third",
        NationalProjectCodePart.Type => "type",
        NationalProjectCodePart.Serial => "serial",
        _ => "whole",
    };
}
