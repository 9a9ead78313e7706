namespace ProjectsApi.Features.Ledger;

/// <summary>What stands of an entry of the ledger with its corrections, yuan.</summary>
internal sealed record CorrectedInvestment(decimal Completed, decimal PaidIn);
