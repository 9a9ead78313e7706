using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging;
using ProjectsApi.Data.Changes;

namespace ProjectsApi.Data.Outages;

/// <summary>
/// Logs the text of statements that the database refused unexpectedly. EF Core logs every refusal as an error, also a duplicate code,
/// which the caller gets as a typed error.
/// </summary>
internal sealed partial class FailedStatementLogger(DatabaseState state, ILogger<FailedStatementLogger> logger) : DbCommandInterceptor
{
    public override void CommandFailed(DbCommand command, CommandErrorEventData eventData) => Judge(command, eventData.Exception);

    public override Task CommandFailedAsync(
        DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Judge(command, eventData.Exception);
        return Task.CompletedTask;
    }

    private void Judge(DbCommand command, Exception failure)
    {
        if (DatabaseOutage.Of(failure) is { } outage)
        {
            // The caller logs the outage; here it only counts.
            if (outage == OutageKind.NotWritable)
            {
                state.NotWritten();
            }
        }
        else if (SaveFailure.Of(failure) is null && !WriteConflicts.IsIn(failure))
        {
            // Without parameters, which hold users' text. The code that gives up logs the failure itself.
            LogFailed(failure.Message, command.CommandText);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "The database refused a statement: {Reason}\n{Statement}")]
    private partial void LogFailed(string reason, string statement);
}
