using System.ComponentModel;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Data.Investments;
using ProjectsApi.Features.Investments;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Values;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.InvestmentPlans;

[Description("Investment plan of one year: its amount, its months, or both with equal sums. An omitted part stays(年度投资计划)")]
internal sealed record SetInvestmentPlanInput : WriteInput
{
    [Description("Project(所属项目)")]
    [IdOf(ProjectRow.TypeName)]
    public required Guid ProjectId { get; init; }

    [Description("Calendar year, 1900 to 2199(年份)")]
    public required int Year { get; init; }

    [Description("Plan of the whole year, zero or more; null removes it(年度计划投资额)")]
    public Optional<MoneyInput?> Amount { get; init; }

    [Description("All planned months, which replace the earlier ones. Null or an empty list removes them(月度计划)")]
    public Optional<IReadOnlyList<InvestmentPlanMonthInput>?> Months { get; init; }

    [Description(
        "Versions of all rows of this plan that you have read; none for a year without plan. Nothing is written if a row was added, "
            + "changed or removed meanwhile(期望版本)")]
    public required IReadOnlyList<InvestmentPlanVersionInput> ExpectedVersions { get; init; }
}

[Description("Plan of one month(月度计划)")]
internal sealed record InvestmentPlanMonthInput
{
    [Description("Month, 1 to 12, each once(月份)")]
    public required int Month { get; init; }

    [Description("Amount planned, zero or more(计划投资额)")]
    public required MoneyInput Amount { get; init; }
}

[Description("Version of one row of a plan(计划行版本)")]
internal sealed record InvestmentPlanVersionInput
{
    [Description("Month; left out for the row of the whole year(月份)")]
    public int? Month { get; init; }

    [Description("Version that you have read(期望版本)")]
    public required long ExpectedVersion { get; init; }
}

internal sealed class SetInvestmentPlan : IBulkWriteCase<SetInvestmentPlanInput, InvestmentPlan>
{
    public async Task<BulkDecision<InvestmentPlan>> DecideAsync(
        WriteContext write, SetInvestmentPlanInput input, CancellationToken cancellationToken)
    {
        // The sum of the months is a rule over several rows.
        await LockedProject.FindAsync(write, input.ProjectId, expectedVersion: null, cancellationToken);
        var plan = await write.Database.InvestmentPlans.AsTracking()
            .Where(p => p.ProjectId == input.ProjectId && p.Year == input.Year).ToListAsync(cancellationToken);
        ExpectVersions(write, input.ExpectedVersions, plan);
        if (!InvestmentRules.IsYear(input.Year))
        {
            write.AddError("year", "Give a calendar year from 1900 to 2199.");
        }

        if (!input.Amount.IsGiven && !input.Months.IsGiven)
        {
            write.AddError("amount", "Nothing is planned; give amount, months or both.");
        }

        if (input.Amount.IsGiven)
        {
            Set(write, input, plan, null, input.Amount.Value, string.Empty);
        }

        if (input.Months.IsGiven)
        {
            SetMonths(write, input, plan, input.Months.Value ?? []);
        }

        var year = plan.SingleOrDefault(p => p.Month is null)?.Amount;
        if (InvestmentPlanRules.Mismatch(year, [.. plan.Where(p => p.Month is not null).Select(p => p.Amount)]) is { } mismatch)
        {
            write.AddError(input.Months.IsGiven ? "months" : "amount", mismatch);
        }

        return new([.. plan.OrderBy(p => p.Month ?? 0)], AllowsPartialSuccess: false);
    }

    private static void SetMonths(
        WriteContext write, SetInvestmentPlanInput input, List<InvestmentPlan> plan, IReadOnlyList<InvestmentPlanMonthInput> months)
    {
        foreach (var row in plan.Where(p => p.Month is not null && !months.Any(m => m.Month == p.Month)).ToList())
        {
            plan.Remove(row);
            write.Database.Remove(row);
        }

        var seen = new HashSet<int>();
        foreach (var (index, item) in months.Index())
        {
            if (item.Month is < 1 or > 12)
            {
                write.AddError($"months.{index}.month", "Give a month from 1 to 12.");
            }

            if (seen.Add(item.Month))
            {
                Set(write, input, plan, item.Month, item.Amount, $"months.{index}.");
            }
            else
            {
                write.AddError($"months.{index}.month", $"Month {item.Month} is in the list already; give each month once.");
            }
        }
    }

    private static void Set(
        WriteContext write, SetInvestmentPlanInput input, List<InvestmentPlan> plan, int? month, MoneyInput? amount, string above)
    {
        var row = plan.SingleOrDefault(p => p.Month == month);
        if (amount is null)
        {
            if (row is not null)
            {
                plan.Remove(row);
                write.Database.Remove(row);
            }

            return;
        }

        if (amount.Yuan < 0)
        {
            write.AddError(above + "amount", "The amount is negative; give zero or more.");
        }

        if (row is null)
        {
            row = new InvestmentPlan { ProjectId = input.ProjectId, Year = input.Year, Month = month, Amount = amount.Yuan };
            write.Database.Add(row);
            plan.Add(row);
        }

        row.Amount = amount.Yuan;
        write.SetInputPath(row, above);
    }

    private static void ExpectVersions(WriteContext write, IReadOnlyList<InvestmentPlanVersionInput> versions, List<InvestmentPlan> plan)
    {
        // A row without a version in the input appeared after the caller had read.
        foreach (var row in plan)
        {
            write.ExpectVersion(row, 0, "expectedVersions");
        }

        var seen = new HashSet<int>();
        foreach (var (index, read) in versions.Index())
        {
            var member = $"expectedVersions.{index}.expectedVersion";
            if (!seen.Add(read.Month ?? 0))
            {
                write.AddError($"expectedVersions.{index}.month", "This row is in the list already; give each row once.");
            }
            else if (plan.SingleOrDefault(p => p.Month == read.Month) is { } row)
            {
                write.ExpectVersion(row, read.ExpectedVersion, member);
            }
            else
            {
                write.AddError(new VersionConflictError(
                    $"You expected version {read.ExpectedVersion} of a row that was removed meanwhile; read the plan again.",
                    0, [], [], ["amount"], UserError.At(member.Split('.'))));
            }
        }
    }
}
