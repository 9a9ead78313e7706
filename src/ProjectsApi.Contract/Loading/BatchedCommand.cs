using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace ProjectsApi.Contract.Loading;

/// <summary>The command of one statement of a <see cref="CommandBatch"/>.</summary>
/// <param name="opensConnection">Whether the batch runs on the connection of this statement; the others need none.</param>
internal sealed class BatchedCommand(bool opensConnection)
{
    private static readonly AsyncLocal<BatchedCommand?> Ambient = new();
    private readonly TaskCompletionSource<DbCommand> _arrival = new();
    private readonly TaskCompletionSource<DbDataReader> _answer = new();
    private DbBatchCommand? _sent;
    private Task? _run;

    /// <summary>The batched command of the statement that runs here; null outside of batches.</summary>
    public static BatchedCommand? Current => Ambient.Value;

    public bool OpensConnection => opensConnection;

    /// <summary>Whether the batch owns the reader of the command.</summary>
    public bool IsSent => Arrival.IsCompletedSuccessfully;

    /// <summary>The command, once EF Core would execute it.</summary>
    public Task<DbCommand> Arrival => _arrival.Task;

    /// <summary>Runs a statement up to its command, and to its end when the command is answered.</summary>
    public Task RunAsync(Statement statement, DbContext database, CancellationToken cancellationToken)
    {
        Ambient.Value = this;
        try
        {
            return _run = statement.RunAsync(database, cancellationToken);
        }
        finally
        {
            Ambient.Value = null;
        }
    }

    /// <summary>Waits for the result of a command that the batch sends.</summary>
    /// <exception cref="InvalidOperationException">The statement has sent a command before.</exception>
    public Task<DbDataReader> SendAsync(DbCommand command)
    {
        _arrival.SetResult(command);
        return _answer.Task;
    }

    public async Task AddToAsync(DbBatch batch)
    {
        var command = await Arrival.ConfigureAwait(false);
        _sent = batch.CreateBatchCommand();
        _sent.CommandText = command.CommandText;
        batch.Timeout = command.CommandTimeout;
        Move(command.Parameters, _sent.Parameters);
        batch.BatchCommands.Add(_sent);
    }

    /// <summary>Lets the statement take all rows of the reader's current result.</summary>
    public async Task AnswerAsync(DbDataReader reader)
    {
        await GiveParametersBackAsync().ConfigureAwait(false);
        _answer.TrySetResult(reader);
        await (_run ?? Task.CompletedTask).ConfigureAwait(false);
    }

    /// <summary>Ends a statement that waits for a result.</summary>
    public void Fail(Exception exception) => _answer.TrySetException(exception);

    // A parameter belongs to one command at a time, and logs show those of the statement's own.
    private async Task GiveParametersBackAsync()
    {
        if (_sent is { } sent)
        {
            Move(sent.Parameters, (await Arrival.ConfigureAwait(false)).Parameters);
        }
    }

    private static void Move(DbParameterCollection from, DbParameterCollection to)
    {
        var parameters = new DbParameter[from.Count];
        from.CopyTo(parameters, 0);
        from.Clear();
        to.AddRange(parameters);
    }
}
