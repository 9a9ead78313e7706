using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Safety;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Safety;

/// <summary>Makes a finding of what was found.</summary>
internal static class NewFinding
{
    /// <summary>Adds a finding to a check and notes what is wrong with it.</summary>
    /// <param name="write">The write under way.</param>
    /// <param name="check">Check that found it.</param>
    /// <param name="input">What was found.</param>
    /// <param name="above">Input members above those of the finding, with a dot behind each.</param>
    /// <param name="cancellationToken">Ends the write.</param>
    public static async Task<Finding> AddAsync(
        WriteContext write, SafetyCheck check, FindingInput input, string above, CancellationToken cancellationToken)
    {
        await write.FindAsync<Organisation>(input.ResponsibleOrganisationId, above + "responsibleOrganisationId", cancellationToken);
        var finding = new Finding
        {
            SafetyCheckId = check.Id,
            HazardLevel = input.HazardLevel,
            Description = input.Description,
            Measure = input.Measure,
            ResponsibleOrganisationId = input.ResponsibleOrganisationId,
            Deadline = input.Deadline,
            Plan = input.Plan,
            Funds = input.Funds?.Yuan,
            State = FindingState.Found,
        };
        write.Place(finding, above);
        write.Database.Add(finding);
        CheckDeadline(write, finding.Deadline, check, above);
        CheckFunds(write, finding.Funds, above);
        return finding;
    }

    public static void CheckDeadline(WriteContext write, DateOnly? deadline, SafetyCheck check, string above)
    {
        if (deadline < check.CheckedOn)
        {
            write.Wrong(
                above + "deadline", $"The last day is before the check of {check.CheckedOn:yyyy-MM-dd}; give that day or a later one.");
        }
    }

    public static void CheckFunds(WriteContext write, decimal? funds, string above)
    {
        if (funds < 0)
        {
            write.Wrong(above + "funds", "The amount is negative; give zero or more.");
        }
    }
}
