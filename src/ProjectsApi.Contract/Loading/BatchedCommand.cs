using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using ProjectsApi.Contract.Plans;

namespace ProjectsApi.Contract.Loading;

/// <summary>One statement of a <see cref="StatementBatch"/>.</summary>
/// <remarks>
/// When somebody listens, a command of its own is shown to them; a text that an interceptor changes and rows that it
/// gives instead are used, while parameters that it changes are not.
/// </remarks>
internal sealed class BatchedCommand(Statement statement, IRelationalCommandTemplate template, RelationalQueryContext context)
{
    private readonly DateTimeOffset _start = TimeProvider.System.GetUtcNow();
    private readonly long _ticks = Stopwatch.GetTimestamp();
    private Guid _id;
    private DbCommand? _shown;
    private DbDataReader? _given;

    public IRelationalConnection Connection => context.Connection;

    /// <summary>Whether the server is asked; an interceptor may have answered instead.</summary>
    public bool IsSent => _given is null;

    private IRelationalCommandDiagnosticsLogger Logger => context.CommandLogger;

    public async ValueTask AddToAsync(DbBatch batch, CancellationToken cancellationToken)
    {
        if (Logger.ShouldLogCommandExecute(_start))
        {
            _id = Guid.NewGuid();
            _shown = Command(Logger);
            var result = await Logger.CommandReaderExecutingAsync(
                Connection, _shown, template.LogCommandText, context.Context, _id, Connection.ConnectionId, _start,
                CommandSource.LinqQuery, cancellationToken)
                .ConfigureAwait(false);
            if (result.HasResult)
            {
                _given = result.Result;
                return;
            }
        }

        var sent = batch.CreateBatchCommand();
        await using var source = Command(logger: null);
        sent.CommandText = _shown?.CommandText ?? source.CommandText;
        var parameters = new DbParameter[source.Parameters.Count];
        source.Parameters.CopyTo(parameters, 0);
        // A parameter belongs to one command at a time.
        source.Parameters.Clear();
        foreach (var parameter in parameters)
        {
            sent.Parameters.Add(parameter);
        }

        batch.BatchCommands.Add(sent);
    }

    public async Task TakeAsync(DbDataReader? reader, CancellationToken cancellationToken)
    {
        var rows = _given ?? reader ?? throw new InvalidOperationException("A statement that is sent has an answer.");
        if (_shown is { } shown)
        {
            rows = await Logger.CommandReaderExecutedAsync(
                Connection, shown, template.LogCommandText, context.Context, _id, Connection.ConnectionId, rows, _start, Elapsed,
                CommandSource.LinqQuery, cancellationToken)
                .ConfigureAwait(false);
        }

        await statement.TakeAsync(rows, cancellationToken).ConfigureAwait(false);
        await DisposeAsync().ConfigureAwait(false);
    }

    public async Task FailAsync(Exception exception, CancellationToken cancellationToken)
    {
        var shown = _shown ?? Command(logger: null);
        await (context.ExceptionDetector.IsCancellation(exception, cancellationToken)
            ? Logger.CommandCanceledAsync(
                Connection, shown, template.LogCommandText, context.Context, DbCommandMethod.ExecuteReader, _id, Connection.ConnectionId,
                _start, Elapsed, CommandSource.LinqQuery, cancellationToken)
            : Logger.CommandErrorAsync(
                Connection, shown, template.LogCommandText, context.Context, DbCommandMethod.ExecuteReader, _id, Connection.ConnectionId,
                exception, _start, Elapsed, CommandSource.LinqQuery, cancellationToken))
            .ConfigureAwait(false);
        _shown = shown;
        await DisposeAsync().ConfigureAwait(false);
    }

    private TimeSpan Elapsed => Stopwatch.GetElapsedTime(_ticks);

    private DbCommand Command(IRelationalCommandDiagnosticsLogger? logger) => template.CreateDbCommand(
        new RelationalCommandParameterObject(Connection, context.Parameters, null, context.Context, logger, CommandSource.LinqQuery),
        _id,
        DbCommandMethod.ExecuteReader);

    private async ValueTask DisposeAsync()
    {
        if (_given is not null)
        {
            await _given.DisposeAsync().ConfigureAwait(false);
        }

        if (_shown is not null)
        {
            await _shown.DisposeAsync().ConfigureAwait(false);
        }
    }
}
