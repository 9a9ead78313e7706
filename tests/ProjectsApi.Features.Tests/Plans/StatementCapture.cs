using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace ProjectsApi.Features.Tests.Plans;

/// <summary>Keeps the statements that PostgreSQL is asked, with their parameters, so that it can be asked for their plans.</summary>
internal sealed class StatementCapture : DbCommandInterceptor
{
    private readonly List<NpgsqlCommand> _statements = [];

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
    {
        Keep(command);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }

    /// <summary>Statements since the last call.</summary>
    public IReadOnlyList<NpgsqlCommand> Take()
    {
        lock (_statements)
        {
            NpgsqlCommand[] taken = [.. _statements];
            _statements.Clear();
            return taken;
        }
    }

    private void Keep(DbCommand command)
    {
        var copy = new NpgsqlCommand(command.CommandText);
        foreach (var parameter in command.Parameters.Cast<NpgsqlParameter>())
        {
            copy.Parameters.Add(parameter.Clone());
        }

        lock (_statements)
        {
            _statements.Add(copy);
        }
    }
}
