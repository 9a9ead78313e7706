using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Investments;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Milestones;

[Description("Cancellation of a milestone(取消投资节点)")]
internal sealed record CancelInvestmentMilestoneInput : ChangeInput
{
    [Description("Milestone, neither reached nor cancelled(投资节点)")]
    [IdOf(InvestmentMilestoneRow.TypeName)]
    public required Guid InvestmentMilestoneId { get; init; }

    [Description("Day of the cancellation, not after today(取消日期)")]
    public required DateOnly CancelledOn { get; init; }

    [Description("Reason(取消原因)")]
    public required string CancelReason { get; init; }
}

internal sealed class CancelInvestmentMilestone : IWriteCase<CancelInvestmentMilestoneInput, InvestmentMilestone>
{
    public async Task<InvestmentMilestone?> DecideAsync(
        WriteContext write, CancelInvestmentMilestoneInput input, CancellationToken cancellationToken)
    {
        if (await write.FindAsync<InvestmentMilestone>(
            input.InvestmentMilestoneId, "investmentMilestoneId", cancellationToken) is not { } milestone)
        {
            return null;
        }

        write.ExpectVersion(milestone, input.ExpectedVersion);
        if (milestone.ActualOn is { } met)
        {
            write.AddError(
                "investmentMilestoneId",
                $"The milestone was reached on {met:yyyy-MM-dd}; if that is wrong, report actualOn: null first "
                    + $"(reportInvestmentMilestone).");
        }

        if (milestone.CancelledOn is { } before)
        {
            write.AddError("investmentMilestoneId", $"The milestone was cancelled on {before:yyyy-MM-dd} already.");
        }

        if (input.CancelledOn > write.Today)
        {
            write.AddError("cancelledOn", $"The day is after today, {write.Today:yyyy-MM-dd}; cancel it when it is given up.");
        }

        if (milestone.MayBeCancelled)
        {
            milestone.Cancel(input.CancelledOn, input.CancelReason);
        }
        else
        {
            RowChecks.CheckRefused<InvestmentMilestone>(
                write, string.Empty, (nameof(milestone.CancelledOn), input.CancelledOn),
                (nameof(milestone.CancelReason), input.CancelReason));
        }

        return milestone;
    }
}
