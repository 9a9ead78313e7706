using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Investments;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Milestones;

[Description("Confirmation of another person's report of a milestone(确认投资节点)")]
internal sealed record ConfirmInvestmentMilestoneInput : ChangeInput
{
    [Description("Milestone(投资节点)")]
    [IdOf(InvestmentMilestoneRow.TypeName)]
    public required Guid InvestmentMilestoneId { get; init; }
}

internal sealed class ConfirmInvestmentMilestone : IWriteCase<ConfirmInvestmentMilestoneInput, InvestmentMilestone>
{
    public async Task<InvestmentMilestone?> DecideAsync(
        WriteContext write, ConfirmInvestmentMilestoneInput input, CancellationToken cancellationToken)
    {
        if (await write.FindAsync<InvestmentMilestone>(
            input.InvestmentMilestoneId, "investmentMilestoneId", cancellationToken) is not { } milestone)
        {
            return null;
        }

        write.ExpectVersion(milestone, input.ExpectedVersion);
        if (!milestone.AwaitsConfirmation)
        {
            write.AddError("investmentMilestoneId", "No report waits for a confirmation.");
        }
        else if (!milestone.MayBeConfirmedBy(write.Viewer.PersonId))
        {
            write.AddError(new SamePersonError("You reported this milestone yourself; another person has to confirm it."));
        }
        else
        {
            milestone.Confirm(write.Viewer.PersonId, write.Now);
        }

        return milestone;
    }
}
