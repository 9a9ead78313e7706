using ProjectsApi.Contract.Languages;
using ProjectsApi.Planning.Codes;

namespace ProjectsApi.Features.Projects;

/// <summary>Messages of wrong project codes. Their English is that of <see cref="NationalProjectCodeError.Message"/>.</summary>
internal static class CodeErrors
{
    public static Wording MessageOf(NationalProjectCodeError error) => error.Fault switch
    {
        NationalProjectCodeFault.Missing => (Wording)"The project code is empty.",
        NationalProjectCodeFault.WrongShape =>
            "A project code has five groups of 4, 6, 2, 2 and 6 digits joined by hyphens, 24 characters in all.",
        NationalProjectCodeFault.NotDigits =>
            $"The {NameOf(error.Part)} group '{error.Found}' of the project code holds something other than digits.",
        NationalProjectCodeFault.NoSuchMonth =>
            $"The time group '{error.Found}' of the project code is invalid. It must be a year 2015 to 2020, or two digits of a year and "
                + $"a month 01 to 12.",
        NationalProjectCodeFault.BeforeForm =>
            $"The time group '{error.Found}' of the project code is a month before November 2020, when codes began with a four-digit "
                + $"year.",
        NationalProjectCodeFault.NoSuchRegion =>
            $"The region group '{error.Found}' of the project code begins with no province-level division.",
        _ => throw new InvalidOperationException($"Unknown fault {error.Fault}."),
    };

    private static Wording NameOf(NationalProjectCodePart part) => part switch
    {
        NationalProjectCodePart.Time => (Wording)"time",
        NationalProjectCodePart.Region => "region",
        NationalProjectCodePart.Sector => "third",
        NationalProjectCodePart.Type => "type",
        NationalProjectCodePart.Serial => "serial",
        _ => "whole",
    };
}
