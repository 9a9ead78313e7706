namespace ProjectsApi.Host.Startup;

/// <summary>What an operator wants done with the register as a whole; one of them.</summary>
/// <param name="BackUpTo">File to back the register up to; null for no backup.</param>
/// <param name="RestoreFrom">Backup to put in the place of the register; null for no restoring.</param>
/// <param name="Verify">Compare the tables with the change log.</param>
internal sealed record MaintenanceRequest(string? BackUpTo, string? RestoreFrom, bool Verify);
