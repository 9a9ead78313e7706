using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using ProjectsApi.Data.Outages;

namespace ProjectsApi.Data.Tests.Opening;

/// <summary>Exceptions of the drivers, at any depth, distinguish outages from faults.</summary>
public sealed class DatabaseOutageTests
{
    public static TheoryData<string, OutageKind?> States => new()
    {
        { "08006", OutageKind.NotReachable },
        { "28P01", OutageKind.NotReachable },
        { "3D000", OutageKind.NotReachable },
        { "53300", OutageKind.NotReachable },
        { "57P01", OutageKind.NotReachable },
        { "57P03", OutageKind.NotReachable },
        { "58030", OutageKind.NotReachable },
        { "53100", OutageKind.NotWritable },
        { "25006", OutageKind.NotWritable },
        { "23505", null },
        { "40001", null },
        { "42P01", null },
        { "57014", null },
    };

    public static TheoryData<int, OutageKind?> Codes => new()
    {
        { 13, OutageKind.NotWritable },
        { 8, OutageKind.NotWritable },
        { 10, OutageKind.NotWritable },
        { 14, OutageKind.NotReachable },
        { 11, OutageKind.NotReachable },
        { 26, OutageKind.NotReachable },
        { 10 | (1 << 8), OutageKind.NotReachable },
        { 1, null },
        { 5, null },
        { 19, null },
    };

    [Theory]
    [MemberData(nameof(States))]
    public void PostgreSQL_tells_by_its_state(string state, OutageKind? kind) =>
        Assert.Equal(kind, DatabaseOutage.Of(new PostgresException("refused", "ERROR", "ERROR", state)));

    [Theory]
    [MemberData(nameof(Codes))]
    public void SQLite_tells_by_its_code(int code, OutageKind? kind) =>
        Assert.Equal(kind, DatabaseOutage.Of(new SqliteException("refused", code & 0xFF, code)));

    [Fact]
    public void A_wrapped_failure_is_the_same_failure()
    {
        var refused = new NpgsqlException("no answer", new SocketException((int)SocketError.ConnectionRefused));

        Assert.Equal(OutageKind.NotReachable, DatabaseOutage.Of(refused));
        Assert.Equal(OutageKind.NotReachable, DatabaseOutage.Of(new RetryLimitExceededException("gave up", refused)));
        Assert.Equal(OutageKind.NotReachable, DatabaseOutage.Of(new DbUpdateException("not saved", refused)));
        Assert.Equal(OutageKind.NotReachable, DatabaseOutage.Of(new AggregateException(new InvalidOperationException("fault"), refused)));
        Assert.Equal(OutageKind.NotReachable, DatabaseOutage.Of(new DatabaseUnavailableException()));
        Assert.Null(DatabaseOutage.Of(new InvalidOperationException("fault")));
    }

    [Fact]
    public void Only_silence_keeps_others_from_asking()
    {
        Assert.True(DatabaseOutage.IsNoAnswer(new NpgsqlException("no answer", new SocketException((int)SocketError.ConnectionRefused))));
        Assert.True(DatabaseOutage.IsNoAnswer(new PostgresException("starting", "FATAL", "FATAL", "57P03")));
        // An answer: the first migration creates the missing database.
        Assert.False(DatabaseOutage.IsNoAnswer(new PostgresException("no such database", "FATAL", "FATAL", "3D000")));
        Assert.False(DatabaseOutage.IsNoAnswer(new PostgresException("wrong password", "FATAL", "FATAL", "28P01")));
        Assert.False(DatabaseOutage.IsNoAnswer(new SqliteException("cannot open", 14)));
    }
}
