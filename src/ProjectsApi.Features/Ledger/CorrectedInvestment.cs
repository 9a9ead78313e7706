namespace ProjectsApi.Features.Ledger;

/// <summary>Figures of an entry of the ledger including its corrections, yuan.</summary>
internal sealed record CorrectedInvestment(decimal Completed, decimal PaidIn);
