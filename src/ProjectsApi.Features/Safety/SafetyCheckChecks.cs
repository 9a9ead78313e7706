using ProjectsApi.Data.Safety;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Safety;

/// <summary>What a check must keep, whichever verb writes it.</summary>
internal static class SafetyCheckChecks
{
    public static void Check(Write write, SafetyCheck check)
    {
        if (check.CheckedOn > write.Today)
        {
            write.Wrong("checkedOn", $"The day is after today, {write.Today:yyyy-MM-dd}; a check is recorded when it was made.");
        }

        if (!SafetyRules.IsScore(check.Score))
        {
            write.Wrong("score", "The score is by a table of 100; give 0 to 100, or none.");
        }
    }
}
