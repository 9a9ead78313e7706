using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ProjectsApi.Contract.Loading;

/// <summary>Hands the commands of a <see cref="CommandBatch"/> over to it, and leaves all other commands alone.</summary>
internal sealed class BatchedCommands : DbCommandInterceptor, IDbConnectionInterceptor
{
    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default) =>
        BatchedCommand.Current is { } batched && !result.HasResult
            ? InterceptionResult<DbDataReader>.SuppressWithResult(await batched.SendAsync(command).ConfigureAwait(false))
            : result;

    // The reader goes on to the result of the next command.
    public override ValueTask<InterceptionResult> DataReaderClosingAsync(
        DbCommand command, DataReaderClosingEventData eventData, InterceptionResult result) =>
            new(SuppressedIf(BatchedCommand.Current is { IsSent: true }, result));

    public override InterceptionResult DataReaderDisposing(
        DbCommand command, DataReaderDisposingEventData eventData, InterceptionResult result) =>
            SuppressedIf(BatchedCommand.Current is { IsSent: true }, result);

    /// <summary>A command that is sent with others needs no connection of its own.</summary>
    public ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
        new(SuppressedIf(BatchedCommand.Current is { OpensConnection: false }, result));

    private static InterceptionResult SuppressedIf(bool isSuppressed, InterceptionResult result) =>
        isSuppressed ? InterceptionResult.Suppress() : result;
}
