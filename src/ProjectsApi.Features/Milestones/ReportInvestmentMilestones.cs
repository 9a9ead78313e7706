using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Investments;
using ProjectsApi.Features.Values;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Milestones;

[Description("Progress of several milestones(批量上报投资节点)")]
internal sealed record ReportInvestmentMilestonesInput : WriteInput
{
    [Description("Reports, 1 to 100, each of another milestone(上报列表)")]
    public required IReadOnlyList<InvestmentMilestoneReportInput> Items { get; init; }

    [Description("Treatment of valid reports beside invalid ones(出错处理方式)")]
    [DefaultValue(ErrorPolicy.RejectAll)]
    public ErrorPolicy ErrorPolicy { get; init; }
}

[Description("Progress of one of several milestones; omitted members stay(单个节点上报)")]
internal sealed record InvestmentMilestoneReportInput
{
    [Description("Milestone(投资节点)")]
    [IdOf(InvestmentMilestoneRow.TypeName)]
    public required Guid InvestmentMilestoneId { get; init; }

    [Description("Version that you have read. If the milestone has another, the report is refused with both values(期望版本)")]
    public required long ExpectedVersion { get; init; }

    [Description("Day now expected; needs no confirmation(预计日期)")]
    public Optional<DateOnly?> ForecastOn { get; init; }

    [Description("Day on which it was reached, not after today; awaits another person's confirmation(实际日期)")]
    public Optional<DateOnly?> ActualOn { get; init; }

    [Description("Amount paid to date, not the last instalment; awaits another person's confirmation(累计已付金额)")]
    public Optional<MoneyInput?> PaidAmount { get; init; }

    [Description("Evidence(佐证材料)")]
    public Optional<string?> Evidence { get; init; }
}

internal sealed class ReportInvestmentMilestones : IBulkWriteCase<ReportInvestmentMilestonesInput, InvestmentMilestone>
{
    private const int Most = 100;

    public async Task<BulkDecision<InvestmentMilestone>> DecideAsync(
        WriteContext write, ReportInvestmentMilestonesInput input, CancellationToken cancellationToken)
    {
        var milestones = new List<InvestmentMilestone>();
        if (input.Items.Count is 0 or > Most)
        {
            write.AddError("items", $"The list has {input.Items.Count} reports; give 1 to {Most} at a time.");
            return new(milestones, AllowsPartialSuccess: false);
        }

        await write.ReadAheadAsync<InvestmentMilestone>([.. input.Items.Select(item => item.InvestmentMilestoneId)], cancellationToken);
        var places = input.Items.Index().ToLookup(item => item.Item.InvestmentMilestoneId, item => item.Index);
        foreach (var (index, item) in input.Items.Index())
        {
            var above = $"items.{index}.";
            if (places[item.InvestmentMilestoneId].Count() > 1)
            {
                var others = string.Join(", ", places[item.InvestmentMilestoneId].Where(other => other != index));
                write.AddError(
                    above + "investmentMilestoneId", $"The same milestone is in items {others} too; say everything about it in one item.");
            }
            else if (await write.FindAsync<InvestmentMilestone>(
                item.InvestmentMilestoneId, above + "investmentMilestoneId", cancellationToken) is { } milestone)
            {
                write.SetInputPath(milestone, above);
                write.ExpectVersion(milestone, item.ExpectedVersion, above + "expectedVersion");
                ReportInvestmentMilestone.Apply(
                    write, milestone, new MilestoneReport(item.ForecastOn, item.ActualOn, item.PaidAmount, item.Evidence), above);
                milestones.Add(milestone);
            }
        }

        return new(milestones, input.ErrorPolicy == ErrorPolicy.RejectFailed);
    }
}
