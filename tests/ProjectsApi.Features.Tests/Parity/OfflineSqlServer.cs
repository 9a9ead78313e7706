using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using ProjectsApi.Data;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Parity;

/// <summary>A SQL Server that is never called: statements are written as for a real one and answered with made-up rows.</summary>
public sealed class OfflineSqlServer : TestDatabase
{
    public override DatabaseProvider Provider => DatabaseProvider.SqlServer;

    public override bool HoldsRows => false;

    public override IReadOnlyList<IInterceptor> Interceptors => [new NoConnection(), new MadeUpAnswers()];

    public override Task<string> CreateAsync(CancellationToken cancellationToken) => Task.FromResult("Server=nowhere.invalid");

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private sealed class NoConnection : DbConnectionInterceptor
    {
        public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
            DbConnection connection, ConnectionEventData eventData, InterceptionResult result,
            CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(InterceptionResult.Suppress());
    }

    private sealed class MadeUpAnswers : DbCommandInterceptor
    {
        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(InterceptionResult<DbDataReader>.SuppressWithResult(new MadeUpRows(command.CommandText)));
    }
}
