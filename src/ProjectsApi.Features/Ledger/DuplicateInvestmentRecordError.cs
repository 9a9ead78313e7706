using ProjectsApi.Contract.Languages;
using ProjectsApi.Contract.Payloads;

namespace ProjectsApi.Features.Ledger;

/// <summary>The ledger holds an entry of this period and source.</summary>
/// <param name="Message">Text for people.</param>
/// <param name="InvestmentRecordId">Global id of that entry.</param>
/// <param name="Path">Input member at fault.</param>
internal sealed record DuplicateInvestmentRecordError(Wording Message, string InvestmentRecordId, IReadOnlyList<string>? Path = null)
    : UserError(Message, "DUPLICATE_INVESTMENT_RECORD", Path);
