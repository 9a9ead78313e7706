using ProjectsApi.Architecture.Tests.Sources;

namespace ProjectsApi.Architecture.Tests.Fences;

/// <summary>Nothing bypasses the change log: what writes past the tracker stands in the log's own folder.</summary>
public static class LogFences
{
    private const string Facade = "Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions";
    private const string Queries = "Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions";
    private const string RawQueries = "Microsoft.EntityFrameworkCore.RelationalQueryableExtensions";

    private static readonly Forbidden[] PastTheTracker =
    [
        .. Named(Facade, "ExecuteSql", "ExecuteSqlAsync", "ExecuteSqlRaw", "ExecuteSqlRawAsync", "ExecuteSqlInterpolated", "ExecuteSqlInterpolatedAsync", "SqlQuery", "SqlQueryRaw"),
        .. Named(Queries, "ExecuteUpdate", "ExecuteUpdateAsync", "ExecuteDelete", "ExecuteDeleteAsync"),
        .. Named(RawQueries, "FromSql", "FromSqlRaw", "FromSqlInterpolated"),
    ];

    private static readonly Forbidden[] Commands =
    [
        .. Named(Facade, "GetDbConnection"),
        .. Named("System.Data.Common.DbCommand", "ExecuteNonQuery", "ExecuteNonQueryAsync", "ExecuteScalar", "ExecuteScalarAsync"),
        .. Named("System.Data.Common.DbConnection", "CreateCommand"),
    ];

    public static IReadOnlyList<Fence> All { get; } =
    [
        // The migrator switches a file to write-ahead logging, and a provider sets up its connections: neither writes a row.
        new(
            "Data writes rows through the log", "ProjectsApi.Data",
            site => !site.File.IsGenerated && site.Folder is not ("Changes" or "Migrations") && site.Name != "DatabaseMigrator",
            RoomFences.SampleIn("ProjectsApi.Data", "Projects", "Stray"), PastTheTracker),
        new(
            "Data speaks to the database through EF Core", "ProjectsApi.Data",
            site => !site.File.IsGenerated && site.Folder is not ("Changes" or "Migrations" or "Providers"),
            RoomFences.SampleIn("ProjectsApi.Data", "Projects", "Stray"), Commands),
        .. ((string[])["ProjectsApi.Contract", "ProjectsApi.Transport", "ProjectsApi.Features", "ProjectsApi.Host"]).Select(room => new Fence(
            $"{room} writes rows through the log", room, _ => true, RoomFences.SampleIn(room, "Strays", "Stray"), PastTheTracker)),
        .. ((string[])["ProjectsApi.Features", "ProjectsApi.Host"]).Select(room => new Fence(
            $"{room} speaks to the database through EF Core", room, _ => true, RoomFences.SampleIn(room, "Strays", "Stray"), Commands)),
    ];

    private static IEnumerable<Forbidden> Named(string type, params string[] members) =>
        members.Select(member => new Forbidden($"{type}.{member}", $"nameof(global::{type}.{member})"));
}
