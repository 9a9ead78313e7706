namespace ProjectsApi.Data;

/// <summary>Databases that can hold the register.</summary>
public enum DatabaseProvider
{
    /// <summary>Embedded file, the default: created and migrated by the application itself.</summary>
    Sqlite = 1,

    SqlServer = 2,

    PostgreSql = 3,
}
