namespace ProjectsApi.Features.Ledger;

/// <summary>Entry of the ledger with its own figures, yuan.</summary>
internal sealed record LedgerEntry(Guid Id, decimal Completed, decimal PaidIn);
