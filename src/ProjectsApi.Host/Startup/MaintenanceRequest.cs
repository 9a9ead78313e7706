namespace ProjectsApi.Host.Startup;

/// <summary>Maintenance of the whole register; one of three tasks.</summary>
/// <param name="BackUpTo">File to back the register up to; null for no backup.</param>
/// <param name="RestoreFrom">Backup that replaces the register; null for no restore.</param>
/// <param name="Verify">Compare the tables with the change log.</param>
internal sealed record MaintenanceRequest(string? BackUpTo, string? RestoreFrom, bool Verify);
