using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Investments;
using ProjectsApi.Features.Values;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Milestones;

[Description("Progress of an investment milestone; omitted members stay(上报投资节点)")]
internal sealed record ReportInvestmentMilestoneInput : ChangeInput
{
    [Description("Milestone(投资节点)")]
    [IdOf(InvestmentMilestoneRow.TypeName)]
    public required Guid InvestmentMilestoneId { get; init; }

    [Description("Day now expected; needs no confirmation(预计日期)")]
    public Optional<DateOnly?> ForecastOn { get; init; }

    [Description("Day on which it was reached, not after today; awaits another person's confirmation(实际日期)")]
    public Optional<DateOnly?> ActualOn { get; init; }

    [Description("Amount paid to date, not the last instalment; awaits another person's confirmation(累计已付金额)")]
    public Optional<MoneyInput?> PaidAmount { get; init; }

    [Description("Evidence(佐证材料)")]
    public Optional<string?> Evidence { get; init; }
}

internal sealed class ReportInvestmentMilestone : IWriteCase<ReportInvestmentMilestoneInput, InvestmentMilestone>
{
    public async Task<InvestmentMilestone?> DecideAsync(
        WriteContext write, ReportInvestmentMilestoneInput input, CancellationToken cancellationToken)
    {
        if (await write.FindAsync<InvestmentMilestone>(
            input.InvestmentMilestoneId, "investmentMilestoneId", cancellationToken) is not { } milestone)
        {
            return null;
        }

        write.ExpectVersion(milestone, input.ExpectedVersion);
        Apply(write, milestone, new MilestoneReport(input.ForecastOn, input.ActualOn, input.PaidAmount, input.Evidence), string.Empty);
        return milestone;
    }

    /// <summary>Notes the mistakes of a report and applies it; a report with mistakes is not saved.</summary>
    /// <param name="write">The write under way.</param>
    /// <param name="milestone">Milestone reported on.</param>
    /// <param name="report">Reported members.</param>
    /// <param name="above">Path of the report in the input, with a dot after each member.</param>
    internal static void Apply(WriteContext write, InvestmentMilestone milestone, MilestoneReport report, string above)
    {
        if (milestone.IsCancelled)
        {
            write.AddError(above + "investmentMilestoneId", "The milestone was cancelled; plan a new one instead.");
        }

        if (!report.IsGiven)
        {
            write.AddError(above + "actualOn", "Nothing is reported; give at least one of forecastOn, actualOn, paidAmount and evidence.");
        }

        if (report.ActualOn.Value > write.Today)
        {
            write.AddError(
                above + "actualOn", $"The day is after today, {write.Today:yyyy-MM-dd}; a day to come is a forecast (forecastOn).");
        }

        if (report.PaidAmount.Value is { Yuan: < 0 })
        {
            write.AddError(above + "paidAmount", "The amount is negative; give the total paid to date, zero or more.");
        }

        report.ApplyTo(milestone, write.Viewer.PersonId, write.Now);
        if (milestone.IsCancelled)
        {
            RowChecks.CheckRefused<InvestmentMilestone>(
                write, above, (nameof(milestone.ActualOn), report.ActualOn.Value),
                (nameof(milestone.PaidAmount), report.PaidAmount.Value?.Yuan));
        }
    }
}
