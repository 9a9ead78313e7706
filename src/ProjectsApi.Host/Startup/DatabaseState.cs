namespace ProjectsApi.Host.Startup;

/// <summary>What the start found and did about the database.</summary>
internal enum DatabaseState
{
    /// <summary>The server may start.</summary>
    Ready,

    /// <summary>It was asked to migrate, did so, and has nothing more to do.</summary>
    Migrated,

    /// <summary>Migrations are pending that only an operator may apply.</summary>
    Behind,
}
