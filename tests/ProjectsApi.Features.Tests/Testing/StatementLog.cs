using System.Data.Common;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ProjectsApi.Features.Tests.Testing;

/// <summary>Each statement, in the order of its start, with its parameters in front of it.</summary>
public sealed partial class StatementLog : DbCommandInterceptor
{
    private readonly Lock _gate = new();
    private readonly List<string> _statements = [];

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
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

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Add(command);
        return base.NonQueryExecutingAsync(command, eventData, result, cancellationToken);
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
        // SQL Server's statements declare variables of their own, such as @result.
        var statement = ParameterName().Replace(
            command.CommandText.ReplaceLineEndings(
                "\n"), match => command.Parameters.Contains(match.Value) ? Numbered(match.Value, names) : match.Value);
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
        Guid key => Named(key.ToString()),
        string text => $"'{MadeNow().Replace(text, match => Named(match.Value))}'",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
    };

    // Keys that tests give count up from one; what the program makes up is another one in each run.
    private static string Named(string key) => key.StartsWith("01900000-0000-7000-8000-", StringComparison.Ordinal) ? key : "(made now)";

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")]
    private static partial Regex MadeNow();
}
