using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging;
using ProjectsApi.Data.Changes;

namespace ProjectsApi.Data.Outages;

/// <summary>
/// Logs the text of a statement that the database refused and that nobody expects to be refused. EF Core logs every one as an error,
/// also a code that is used twice, which the caller is told in a typed error and which is nothing to an operator.
/// </summary>
internal sealed partial class FailedStatements(DatabaseState state, ILogger<FailedStatements> logger) : DbCommandInterceptor
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
            // Whoever asked tells of it; here it only counts.
            if (outage == OutageKind.NotWritable)
            {
                state.NotWritten();
            }
        }
        else if (SaveFailure.Of(failure) is null && !WriteConflicts.IsIn(failure))
        {
            // Without parameters, which hold what people wrote. The failure itself is logged by whoever cannot go on.
            LogFailed(failure.Message, command.CommandText);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "The database refused a statement: {Reason}\n{Statement}")]
    private partial void LogFailed(string reason, string statement);
}
