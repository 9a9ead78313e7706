namespace ProjectsApi.Features.Ledger;

/// <summary>An entry of the ledger and its own figures, yuan.</summary>
internal sealed record LedgerEntry(Guid Id, decimal Completed, decimal PaidIn);
