using System.ComponentModel;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Data.Investments;
using ProjectsApi.Features.Values;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Ledger;

[Description("The right figures of an entry: the difference is entered as a new entry that names it(更正投资台账)")]
internal sealed record CorrectInvestmentRecordInput : ChangeInput
{
    [Description("Entry that was wrong, never a correction; its version counts its corrections(原台账条目)")]
    [IdOf(InvestmentRecordRow.TypeName)]
    public required Guid InvestmentRecordId { get; init; }

    [Description("What was completed in truth, zero or more; left out when that was right(更正后的完成投资)")]
    public MoneyInput? Completed { get; init; }

    [Description("What was paid in in truth, zero or more; left out when that was right(更正后的到位资金)")]
    public MoneyInput? PaidIn { get; init; }

    [Description("Why it is corrected(更正原因)")]
    public required string Note { get; init; }
}

internal sealed class CorrectInvestmentRecord : IWriteCase<CorrectInvestmentRecordInput, InvestmentRecord>
{
    public async Task<InvestmentRecord?> DecideAsync(
        WriteContext write, CorrectInvestmentRecordInput input, CancellationToken cancellationToken)
    {
        if (await write.FindAsync<InvestmentRecord>(input.InvestmentRecordId, "investmentRecordId", cancellationToken) is not { } wrong)
        {
            return null;
        }

        if (wrong.CorrectsId is { } first)
        {
            write.Wrong(
                "investmentRecordId",
                $"This entry is a correction; correct the entry that it names, {GlobalId.Encode(InvestmentRecordRow.TypeName, first)}.");
        }

        RecordInvestment.CheckFigures(write, input.Completed, input.PaidIn);
        var corrections = await write.Database.InvestmentRecords
            .Where(r => r.CorrectsId == wrong.Id).OrderBy(r => r.CreatedAt).ThenBy(r => r.Id).ToListAsync(cancellationToken);
        var stands = new CorrectedInvestment(
            wrong.Completed + corrections.Sum(c => c.Completed), wrong.PaidIn + corrections.Sum(c => c.PaidIn));
        var completed = (input.Completed?.Yuan ?? stands.Completed) - stands.Completed;
        var paidIn = (input.PaidIn?.Yuan ?? stands.PaidIn) - stands.PaidIn;
        if (wrong.Version != input.ExpectedVersion)
        {
            write.Fail(Conflict(wrong, input, stands, corrections));
        }
        else if (completed == 0 && paidIn == 0)
        {
            write.Wrong("completed", "The entry stands at these figures already; give at least one other figure, completed or paidIn.");
        }

        // The figures of the entry stay; its version rises, so that of two who correct it at once the second is told.
        write.Database.Entry(wrong).Property(r => r.UpdatedAt).IsModified = true;
        return Add(write, wrong, completed, paidIn, input.Note);
    }

    private static InvestmentRecord Add(WriteContext write, InvestmentRecord wrong, decimal completed, decimal paidIn, string note)
    {
        var correction = new InvestmentRecord
        {
            ProjectId = wrong.ProjectId,
            Year = wrong.Year,
            Month = wrong.Month,
            TenDay = wrong.TenDay,
            FundingSource = wrong.FundingSource,
            Completed = completed,
            PaidIn = paidIn,
            Note = note,
            CorrectsId = wrong.Id,
            IsSample = wrong.IsSample,
        };
        write.Database.Add(correction);
        return correction;
    }

    // What others changed stands in their corrections and not in the entry.
    private static VersionConflictError Conflict(
        InvestmentRecord wrong, CorrectInvestmentRecordInput input, CorrectedInvestment stands, List<InvestmentRecord> corrections)
    {
        var later = corrections.TakeLast((int)Math.Clamp(wrong.Version - input.ExpectedVersion, 0, corrections.Count)).ToList();
        var changed = new List<string>();
        if (later.Any(c => c.Completed != 0))
        {
            changed.Add("completed");
        }

        if (later.Any(c => c.PaidIn != 0))
        {
            changed.Add("paidIn");
        }

        return new VersionConflictError(
            $"The entry has version {wrong.Version}, you expected {input.ExpectedVersion}: it was corrected meanwhile. Compare both "
                + $"values, then send your correction again.",
            wrong.Version,
            [.. new[] { Value("completed", input.Completed?.Yuan), Value("paidIn", input.PaidIn?.Yuan) }.Where(
                field => field.Value is not null)],
            [Value("completed", stands.Completed), Value("paidIn", stands.PaidIn)],
            changed,
            UserError.At("expectedVersion"));
    }

    private static FieldValue Value(string field, decimal? yuan) => new(field, ApiText.ValueOf(yuan));
}
