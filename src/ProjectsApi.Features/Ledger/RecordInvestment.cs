using System.ComponentModel;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Data.Investments;
using ProjectsApi.Features.Investments;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Values;
using ProjectsApi.Features.Writing;
using ProjectsApi.Planning.Periods;

namespace ProjectsApi.Features.Ledger;

[Description("New entry of the ledger, never edited afterwards but corrected(登记投资台账)")]
internal sealed record RecordInvestmentInput : WriteInput
{
    [Description("Project(所属项目)")]
    [IdOf(ProjectRow.TypeName)]
    public required Guid ProjectId { get; init; }

    [Description("Version of the project that you have read; not checked when left out(项目期望版本)")]
    public long? ExpectedVersion { get; init; }

    [Description("Calendar year, 1900 to 2199(年份)")]
    public required int Year { get; init; }

    [Description("Month, 1 to 12; the period has begun(月份)")]
    public required int Month { get; init; }

    [Description("Ten-day period; left out for the whole month(旬)")]
    public TenDayPeriod? TenDay { get; init; }

    [Description("Investment completed in the period, zero or more(完成投资)")]
    public required MoneyInput Completed { get; init; }

    [Description("Money paid in during the period, zero or more(到位资金)")]
    public required MoneyInput PaidIn { get; init; }

    [Description("Source of the money; one entry for each source and period(资金来源)")]
    public FundingSource? FundingSource { get; init; }

    [Description("Note(备注)")]
    public string? Note { get; init; }
}

internal sealed class RecordInvestment : IWriteCase<RecordInvestmentInput, InvestmentRecord>
{
    public async Task<InvestmentRecord?> DecideAsync(WriteContext write, RecordInvestmentInput input, CancellationToken cancellationToken)
    {
        // Two writes at once would both find no entry of the period.
        await LockedProject.FindAsync(write, input.ProjectId, input.ExpectedVersion, cancellationToken);
        CheckPeriod(write, input);
        CheckFigures(write, input.Completed, input.PaidIn);
        var known = await write.Database.InvestmentRecords.OrderBy(r => r.Id).FirstOrDefaultAsync(
            r => r.ProjectId == input.ProjectId && r.Year == input.Year && r.Month == input.Month && r.TenDay == input.TenDay
                && r.FundingSource == input.FundingSource && r.CorrectsId == null,
            cancellationToken);
        if (known is not null)
        {
            write.AddError(new DuplicateInvestmentRecordError(
                "This period and source are in the ledger already; correct that entry (correctInvestmentRecord).",
                GlobalId.Encode(InvestmentRecordRow.TypeName, known.Id),
                UserError.At(input.TenDay is null ? "month" : "tenDay")));
        }

        var record = new InvestmentRecord
        {
            ProjectId = input.ProjectId,
            Year = input.Year,
            Month = input.Month,
            TenDay = input.TenDay,
            Completed = input.Completed.Yuan,
            PaidIn = input.PaidIn.Yuan,
            FundingSource = input.FundingSource,
            Note = input.Note,
        };
        write.Database.Add(record);
        return record;
    }

    /// <summary>Notes negative figures of an entry or of its correction.</summary>
    internal static void CheckFigures(WriteContext write, MoneyInput? completed, MoneyInput? paidIn)
    {
        if (completed is { Yuan: < 0 })
        {
            write.AddError("completed", "The amount is negative; give the investment completed in the period, zero or more.");
        }

        if (paidIn is { Yuan: < 0 })
        {
            write.AddError("paidIn", "The amount is negative; give the money paid in during the period, zero or more.");
        }
    }

    private static void CheckPeriod(WriteContext write, RecordInvestmentInput input)
    {
        var (isYear, isMonth) = (InvestmentRules.IsYear(input.Year), input.Month is >= 1 and <= 12);
        if (!isYear)
        {
            write.AddError("year", "Give a calendar year from 1900 to 2199.");
        }

        if (!isMonth)
        {
            write.AddError("month", "Give a month from 1 to 12.");
        }

        if (isYear && isMonth && InvestmentRules.FirstDay(input.Year, input.Month, input.TenDay) is var first && first > write.Today)
        {
            write.AddError(
                input.TenDay is null ? "month" : "tenDay",
                $"The period begins on {first:yyyy-MM-dd}, after today, {write.Today:yyyy-MM-dd}; "
                    + $"plan a future period (setInvestmentPlan).");
        }
    }
}
