using ProjectsApi.Contract.Languages;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Projects;

internal static class PhaseRules
{
    /// <summary>Largest number of a phase.</summary>
    private const int LastOrdinal = 9999;

    /// <summary>Errors in the values of a phase, by input member.</summary>
    public static IEnumerable<(string Member, Wording Message)> Problems(Phase phase, DateOnly today)
    {
        if (phase.Ordinal is < 1 or > LastOrdinal)
        {
            yield return ("ordinal", "Phases are numbered from 1 to 9999.");
        }

        if (phase.TargetYear is < 1900 or > 2199)
        {
            yield return ("targetYear", "Give a year from 1900 to 2199.");
        }

        if (phase.TargetPart is not null && phase.TargetYear is null)
        {
            yield return ("targetYear", "A part of a year needs its year.");
        }

        foreach (var problem in ProjectRules.CapacityProblems(phase.CapacityQuantity, phase.CapacityUnit))
        {
            yield return problem;
        }

        if (phase.ActualOn > today)
        {
            yield return ("actualOn", $"The day is after today, {today:yyyy-MM-dd}; use targetYear and targetPart for the future.");
        }
    }
}
