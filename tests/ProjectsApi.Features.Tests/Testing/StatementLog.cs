using System.Data.Common;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ProjectsApi.Features.Tests.Testing;

/// <summary>Each statement that reads, in the order of its start, with its parameters in front of it.</summary>
public sealed partial class StatementLog : DbCommandInterceptor
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
        var names = new List<string>();
        var statement = ParameterName().Replace(command.CommandText.ReplaceLineEndings("\n"), match => Numbered(match.Value, names));
        var text = new StringBuilder();
        foreach (var (name, number) in names.Select((name, index) => (name, index + 1)))
        {
            text.Append(CultureInfo.InvariantCulture, $"-- @{number}={Shown(command.Parameters[name].Value)}\n");
        }

        lock (_gate)
        {
            _statements.Add(text.Append(statement).ToString());
        }
    }

    // What a parameter is called is nobody's business; its place and value are.
    private static string Numbered(string name, List<string> names)
    {
        if (!names.Contains(name))
        {
            names.Add(name);
        }

        return string.Create(CultureInfo.InvariantCulture, $"@{names.IndexOf(name) + 1}");
    }

    [GeneratedRegex(@"@\w+")]
    private static partial Regex ParameterName();

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
