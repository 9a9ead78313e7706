using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ProjectsApi.Features.Tests.Testing;

/// <summary>Each statement that reads, in the order of its start, with its parameters in front of it.</summary>
public sealed class StatementLog : DbCommandInterceptor
{
    private readonly Lock _gate = new();
    private readonly List<string> _statements = [];

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Add(command);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        Add(command);
        return base.ScalarExecutingAsync(command, eventData, result, cancellationToken);
    }

    public IReadOnlyList<string> Take()
    {
        lock (_gate)
        {
            string[] taken = [.. _statements];
            _statements.Clear();
            return taken;
        }
    }

    private void Add(DbCommand command)
    {
        var text = new StringBuilder();
        foreach (DbParameter parameter in command.Parameters)
        {
            text.Append(CultureInfo.InvariantCulture, $"-- {parameter.ParameterName}={Shown(parameter.Value)}\n");
        }

        text.Append(command.CommandText.ReplaceLineEndings("\n"));
        lock (_gate)
        {
            _statements.Add(text.ToString());
        }
    }

    private static string Shown(object? value) => value switch
    {
        null or DBNull => "NULL",
        byte[] bytes => Convert.ToHexString(bytes),
        DateTime instant => instant.ToString("O", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        string text => $"'{text}'",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
    };
}
