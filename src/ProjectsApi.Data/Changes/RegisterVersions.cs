using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Changes;

/// <summary>
/// Reads the version of the register. One statement serves all callers who wait when it starts. So a version is never older than the
/// call, and a busy node reads it rarely.
/// </summary>
public sealed class RegisterVersions(IDbContextFactory<ProjectsDbContext> contexts)
{
    // A stuck database must not delay a request that would be refused anyway.
    private const int TimeoutSeconds = 2;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2 * TimeoutSeconds);

    private readonly Lock _gate = new();
    private TaskCompletionSource<RegisterVersion>? _waiting;
    private bool _isReading;
    private string? _statement;

    /// <summary>Reads a version that includes every commit before the call, of any node.</summary>
    /// <param name="cancellationToken">Ends the wait, not the read of other callers.</param>
    /// <exception cref="TimeoutException">The database does not answer.</exception>
    public Task<RegisterVersion> ReadAsync(CancellationToken cancellationToken)
    {
        Task<RegisterVersion> version;
        lock (_gate)
        {
            _waiting ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
            version = _waiting.Task;
            if (!_isReading)
            {
                _isReading = true;
                // The reader serves many requests, so it belongs to none.
                using var _ = ExecutionContext.SuppressFlow();
                Task.Run(ReadOnAsync, CancellationToken.None);
            }
        }

        return version.WaitAsync(LongestWait, cancellationToken);
    }

    private async Task ReadOnAsync()
    {
        ProjectsDbContext? database = null;
        // Requests that are ready to run join this read.
        await Task.Yield();
        while (TakeWaiting() is { } waiting)
        {
            try
            {
                // The connection is kept while callers wait: to take it from the pool costs as much as the statement.
                database ??= await contexts.CreateDbContextAsync();
                waiting.SetResult(await ReadOnceAsync(database));
                await Task.Yield();
            }
            catch (Exception cause)
            {
                waiting.TrySetException(cause);
                await CloseAsync(database);
                database = null;
            }
        }

        await CloseAsync(database);
    }

    private static async ValueTask CloseAsync(ProjectsDbContext? database)
    {
        try
        {
            await (database?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
        catch (Exception)
        {
            // The callers know the failure of the read; the next read opens another connection.
        }
    }

    private TaskCompletionSource<RegisterVersion>? TakeWaiting()
    {
        lock (_gate)
        {
            var waiting = _waiting;
            _waiting = null;
            _isReading = waiting is not null;
            return waiting;
        }
    }

    // Without EF Core's query, which takes longer than the statement.
    private async Task<RegisterVersion> ReadOnceAsync(ProjectsDbContext database)
    {
        await database.Database.OpenConnectionAsync();
        await using var command = database.Database.GetDbConnection().CreateCommand();
        command.CommandText = _statement ??= StatementOf(database);
        command.CommandTimeout = TimeoutSeconds;
        await using var row = await command.ExecuteReaderAsync(CommandBehavior.SingleRow);
        return await row.ReadAsync()
            ? new RegisterVersion(row.GetInt64(0), row.GetInt64(1))
            : throw new InvalidOperationException("The register has no clock.");
    }

    private static string StatementOf(ProjectsDbContext database)
    {
        var quote = database.GetService<ISqlGenerationHelper>();
        var clock = database.Model.FindEntityType(typeof(ChangeClock)) ?? throw new InvalidOperationException("The model has no clock.");
        var table = quote.DelimitIdentifier(
            clock.GetTableName() ?? throw new InvalidOperationException("The clock has no table."), clock.GetSchema());
        var columns = new[] { nameof(ChangeClock.Last), nameof(ChangeClock.Derived) }
            .Select(name => quote.DelimitIdentifier(clock.GetProperty(name).GetColumnName()));
        var key = quote.DelimitIdentifier(clock.GetProperty(nameof(ChangeClock.Id)).GetColumnName());
        return FormattableString.Invariant($"SELECT {string.Join(", ", columns)} FROM {table} WHERE {key} = {ChangeClock.OnlyId}");
    }
}
