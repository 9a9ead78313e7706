using System.ComponentModel;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Data.Investments;
using ProjectsApi.Features.Values;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Ledger;

[Description("Correct figures of an entry; a new entry of the difference names it(更正投资台账)")]
internal sealed record CorrectInvestmentRecordInput : ChangeInput
{
    [Description("Incorrect entry, never a correction; its version counts its corrections(原台账条目)")]
    [IdOf(InvestmentRecordRow.TypeName)]
    public required Guid InvestmentRecordId { get; init; }

    [Description("Investment completed in fact, zero or more; left out if correct(更正后的完成投资)")]
    public MoneyInput? Completed { get; init; }

    [Description("Money paid in in fact, zero or more; left out if correct(更正后的到位资金)")]
    public MoneyInput? PaidIn { get; init; }

    [Description("Reason for the correction(更正原因)")]
    public required string Note { get; init; }
}

internal sealed class CorrectInvestmentRecord : IWriteCase<CorrectInvestmentRecordInput, InvestmentRecord>
{
    public async Task<InvestmentRecord?> DecideAsync(
        WriteContext write, CorrectInvestmentRecordInput input, CancellationToken cancellationToken)
    {
        if (await write.FindAsync<InvestmentRecord>(input.InvestmentRecordId, "investmentRecordId", cancellationToken) is not { } entry)
        {
            return null;
        }

        if (entry.CorrectsId is { } first)
        {
            write.AddError(
                "investmentRecordId",
                $"This entry is a correction; correct the entry that it names, {GlobalId.Encode(InvestmentRecordRow.TypeName, first)}.");
        }

        RecordInvestment.CheckFigures(write, input.Completed, input.PaidIn);
        var corrections = await write.Database.InvestmentRecords
            .Where(r => r.CorrectsId == entry.Id).OrderBy(r => r.CreatedAt).ThenBy(r => r.Id).ToListAsync(cancellationToken);
        var current = new CorrectedInvestment(
            entry.Completed + corrections.Sum(c => c.Completed), entry.PaidIn + corrections.Sum(c => c.PaidIn));
        var completed = (input.Completed?.Yuan ?? current.Completed) - current.Completed;
        var paidIn = (input.PaidIn?.Yuan ?? current.PaidIn) - current.PaidIn;
        if (entry.Version != input.ExpectedVersion)
        {
            write.AddError(Conflict(entry, input, current, corrections));
        }
        else if (completed == 0 && paidIn == 0)
        {
            write.AddError("completed", "The entry has these figures already; give at least one other figure, completed or paidIn.");
        }

        // The figures of the entry stay. Its version rises, so that the second of two corrections at once is a conflict.
        write.Database.Entry(entry).Property(r => r.UpdatedAt).IsModified = true;
        return Add(write, entry, completed, paidIn, input.Note);
    }

    private static InvestmentRecord Add(WriteContext write, InvestmentRecord entry, decimal completed, decimal paidIn, string note)
    {
        var correction = new InvestmentRecord
        {
            ProjectId = entry.ProjectId,
            Year = entry.Year,
            Month = entry.Month,
            TenDay = entry.TenDay,
            FundingSource = entry.FundingSource,
            Completed = completed,
            PaidIn = paidIn,
            Note = note,
            CorrectsId = entry.Id,
            IsSample = entry.IsSample,
        };
        write.Database.Add(correction);
        return correction;
    }

    // Changes by others are in their corrections, not in the entry.
    private static VersionConflictError Conflict(
        InvestmentRecord entry, CorrectInvestmentRecordInput input, CorrectedInvestment current, List<InvestmentRecord> corrections)
    {
        var later = corrections.TakeLast((int)Math.Clamp(entry.Version - input.ExpectedVersion, 0, corrections.Count)).ToList();
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
            $"The entry has version {entry.Version}, you expected {input.ExpectedVersion}: it was corrected meanwhile. Compare both "
                + $"values, then send your correction again.",
            entry.Version,
            [.. new[] { Value("completed", input.Completed?.Yuan), Value("paidIn", input.PaidIn?.Yuan) }.Where(
                field => field.Value is not null)],
            [Value("completed", current.Completed), Value("paidIn", current.PaidIn)],
            changed,
            UserError.At("expectedVersion"));
    }

    private static FieldValue Value(string field, decimal? yuan) => new(field, ApiText.ValueOf(yuan));
}
