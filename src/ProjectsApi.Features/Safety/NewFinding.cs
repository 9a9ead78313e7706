using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Safety;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Safety;

/// <summary>Creates findings and checks their values.</summary>
internal static class NewFinding
{
    /// <summary>Adds a finding to a check, with errors for its wrong values.</summary>
    /// <param name="write">The write.</param>
    /// <param name="check">Safety check.</param>
    /// <param name="input">Values of the finding.</param>
    /// <param name="path">Path to the members of the finding, with a final dot.</param>
    /// <param name="cancellationToken">Ends the write.</param>
    public static async Task<Finding> AddAsync(
        WriteContext write, SafetyCheck check, FindingInput input, string path, CancellationToken cancellationToken)
    {
        await write.FindAsync<Organisation>(input.ResponsibleOrganisationId, path + "responsibleOrganisationId", cancellationToken);
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
        write.SetInputPath(finding, path);
        write.Database.Add(finding);
        CheckDeadline(write, finding.Deadline, check, path);
        CheckFunds(write, finding.Funds, path);
        return finding;
    }

    public static void CheckDeadline(WriteContext write, DateOnly? deadline, SafetyCheck check, string path)
    {
        if (deadline < check.CheckedOn)
        {
            write.AddError(
                path + "deadline", $"The last day is before the check of {check.CheckedOn:yyyy-MM-dd}; give that day or a later one.");
        }
    }

    public static void CheckFunds(WriteContext write, decimal? funds, string path)
    {
        if (funds < 0)
        {
            write.AddError(path + "funds", "The amount is negative; give zero or more.");
        }
    }
}
