using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Npgsql;
using SQLitePCL;

namespace ProjectsApi.Data.Outages;

/// <summary>Distinguishes outages of the database from faults of the program.</summary>
public static class DatabaseOutage
{
    // Connection errors have this class or a higher one; SQL Server then closes the connection.
    private const byte Fatal = 20;

    /// <returns>Null if the failure is no outage, such as a violated constraint or an invalid statement.</returns>
    public static OutageKind? Of(Exception? failure) => failure switch
    {
        null => null,
        DatabaseUnavailableException => OutageKind.NotReachable,
        PostgresException refused => Of(refused.SqlState),
        NpgsqlException { InnerException: IOException or System.Net.Sockets.SocketException or TimeoutException } =>
            OutageKind.NotReachable,
        NpgsqlException { IsTransient: true } => OutageKind.NotReachable,
        SqlException refused => Of(refused),
        SqliteException refused => Of(refused),
        AggregateException several => several.InnerExceptions.Select(Of).FirstOrDefault(kind => kind is not null),
        _ => Of(failure.InnerException),
    };

    /// <summary>Whether a connection failed because no server answered, which the next caller would meet too.</summary>
    public static bool IsNoAnswer(Exception? failure) => failure switch
    {
        null or SqliteException => false,
        PostgresException refused => refused.SqlState is ['0', '8', ..] or ['5', '7', 'P', ..] or PostgresErrorCodes.TooManyConnections,
        // A refused login or a missing database is an answer.
        SqlException refused => refused.Number is not (4060 or 18456) && Of(refused) == OutageKind.NotReachable,
        _ => Of(failure) == OutageKind.NotReachable,
    };

    // Source: PostgreSQL, appendix A: 08 connection, 28 login, 3D database, 53 resources, 57P operator intervention, 58 system error.
    private static OutageKind? Of(string state) => state switch
    {
        PostgresErrorCodes.DiskFull or PostgresErrorCodes.ReadOnlySqlTransaction => OutageKind.NotWritable,
        ['0', '8', ..]
            or ['2', '8', ..] or ['3', 'D', ..] or ['5', '3', ..] or ['5', '7', 'P', ..] or ['5', '8', ..] => OutageKind.NotReachable,
        _ => null,
    };

    // Source: SQL Server, database engine events and errors; -2, 53, 258 and 10053 to 11001 are the client's own.
    private static OutageKind? Of(SqlException refused) => refused.Number switch
    {
        1101 or 1105 or 3906 or 9002 => OutageKind.NotWritable,
        -2 or 2 or 20 or 53 or 64 or 121 or 233 or 258 or 10053 or 10054 or 10060 or 10061 or 11001 => OutageKind.NotReachable,
        4060 or 6005 or 17142 or 18401 or 18456 or 40197 or 40501 or 40613 => OutageKind.NotReachable,
        _ => refused.Class >= Fatal ? OutageKind.NotReachable : null,
    };

    private static OutageKind? Of(SqliteException refused) => refused.SqliteErrorCode switch
    {
        raw.SQLITE_IOERR when refused.SqliteExtendedErrorCode is raw.SQLITE_IOERR_READ
            or raw.SQLITE_IOERR_SHORT_READ => OutageKind.NotReachable,
        raw.SQLITE_FULL or raw.SQLITE_READONLY or raw.SQLITE_IOERR => OutageKind.NotWritable,
        raw.SQLITE_CANTOPEN or raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => OutageKind.NotReachable,
        _ => null,
    };
}
