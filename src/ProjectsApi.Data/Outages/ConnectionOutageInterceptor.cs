using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ProjectsApi.Data.Outages;

/// <summary>Records whether the database answers each connection, and refuses connections during an outage.</summary>
internal sealed class ConnectionOutageInterceptor(DatabaseState state) : DbConnectionInterceptor
{
    public override InterceptionResult ConnectionOpening(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        state.MayAttempt() ? result : throw new DatabaseUnavailableException();

    public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
        state.MayAttempt() ? ValueTask.FromResult(result) : throw new DatabaseUnavailableException();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => state.Reached();

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        state.Reached();
        return Task.CompletedTask;
    }

    public override void ConnectionFailed(DbConnection connection, ConnectionErrorEventData eventData) => Learn(eventData);

    public override Task ConnectionFailedAsync(
        DbConnection connection, ConnectionErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Learn(eventData);
        return Task.CompletedTask;
    }

    private void Learn(ConnectionErrorEventData eventData)
    {
        if (eventData.Exception is not DatabaseUnavailableException && DatabaseOutage.IsNoAnswer(eventData.Exception))
        {
            state.NotReached();
        }
    }
}
