namespace ProjectsApi.Architecture.Tests.Fences;

/// <summary>Nothing bypasses the change log: only folders that also write the log may write without the tracker.</summary>
public static class LogFences
{
    private const string Facade = "Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions";
    private const string Queries = "Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions";
    private const string RawQueries = "Microsoft.EntityFrameworkCore.RelationalQueryableExtensions";

    private const string Command = "System.Data.Common.DbCommand";
    private const string NoToken = "System.Threading.CancellationToken.None";

    private static readonly Forbidden[] PastTheTracker =
    [
        Call(Facade, "ExecuteSql", "null!, $\"\""), Call(Facade, "ExecuteSqlAsync", $"null!, $\"\", {NoToken}"),
        Call(Facade, "ExecuteSqlRaw", "null!, \"\""), Call(Facade, "ExecuteSqlRawAsync", $"null!, \"\", {NoToken}"),
        Call(Facade, "ExecuteSqlInterpolated", "null!, $\"\""), Call(Facade, "ExecuteSqlInterpolatedAsync", $"null!, $\"\", {NoToken}"),
        Call(Facade, "SqlQuery", "null!, $\"\"", "<int>"), Call(Facade, "SqlQueryRaw", "null!, \"\"", "<int>"),
        Call(Queries, "ExecuteUpdate", "null!, _ => { }", "<object>"), Call(Queries, "ExecuteUpdateAsync", "null!, _ => { }", "<object>"),
        Call(Queries, "ExecuteDelete", "null!", "<object>"), Call(Queries, "ExecuteDeleteAsync", $"null!, {NoToken}", "<object>"),
        Call(RawQueries, "FromSql", "null!, $\"\"", "<object>"), Call(RawQueries, "FromSqlRaw", "null!, \"\"", "<object>"),
        Call(RawQueries, "FromSqlInterpolated", "null!, $\"\"", "<object>"),
    ];

    private static readonly Forbidden[] Commands =
    [
        Call(Facade, "GetDbConnection", "null!"),
        new($"{Command}.ExecuteNonQuery", $"((global::{Command})null!).ExecuteNonQuery()"),
        new($"{Command}.ExecuteNonQueryAsync", $"((global::{Command})null!).ExecuteNonQueryAsync()"),
        new($"{Command}.ExecuteScalar", $"((global::{Command})null!).ExecuteScalar()"),
        new($"{Command}.ExecuteScalarAsync", $"((global::{Command})null!).ExecuteScalarAsync()"),
    ];

    public static IReadOnlyList<Fence> All { get; } =
    [
        // Sessions, codes, account events, leases and sums are no rows of the register. Their folders write them by conditional statements.
        // The migrator switches a file to write-ahead logging, and a provider sets up its connections. Neither writes a row.
        new(
            "Data writes rows through the log", "ProjectsApi.Data",
            site => !site.File.IsGenerated
                && site.Folder is not ("Changes" or "Bulk" or "SignIns" or "Leases" or "Statistics" or "Migrations")
                && site.Name != "DatabaseMigrator",
            RoomFences.SampleIn("ProjectsApi.Data", "Projects", "Stray"), PastTheTracker),
        new(
            "Data speaks to the database through EF Core", "ProjectsApi.Data",
            site => !site.File.IsGenerated && site.Folder is not ("Changes" or "Bulk" or "Migrations" or "Providers"),
            RoomFences.SampleIn("ProjectsApi.Data", "Projects", "Stray"), Commands),
        .. ((string[])["ProjectsApi.Contract", "ProjectsApi.Transport", "ProjectsApi.Features", "ProjectsApi.Host"]).Select(
            room => new Fence(
            $"{room} writes rows through the log", room, _ => true, RoomFences.SampleIn(room, "Strays", "Stray"), PastTheTracker)),
        .. ((string[])["ProjectsApi.Features", "ProjectsApi.Host"]).Select(room => new Fence(
            $"{room} speaks to the database through EF Core", room, _ => true, RoomFences.SampleIn(room, "Strays", "Stray"), Commands)),
    ];

    private static Forbidden Call(string type, string method, string arguments, string types = "") =>
        new($"{type}.{method}", $"global::{type}.{method}{types}({arguments})");
}
