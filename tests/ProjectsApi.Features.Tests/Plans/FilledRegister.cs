using System.Text.RegularExpressions;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Model;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Plans;

/// <summary>A register in PostgreSQL with more than 10,000 rows in each table, which tells the plans of its statements.</summary>
internal sealed partial class FilledRegister : IAsyncDisposable
{
    private readonly StatementCapture _statements;
    private readonly PostgreSqlDatabase _database;
    private readonly TestApi _api;
    private readonly ProjectsDbContext _context;
    private readonly Person _reader;

    private FilledRegister(
        StatementCapture statements, PostgreSqlDatabase database, TestApi api, ProjectsDbContext context, Person reader) =>
        (_statements, _database, _api, _context, _reader) = (statements, database, api, context, reader);

    /// <summary>Lists of the query root that take an order.</summary>
    public IEnumerable<FieldType> Lists => _api.Schema.Query.Fields.Where(list =>
        list.Arguments?.Find("order") is not null
        && list.ResolvedType?.GetNamedType() is IObjectGraphType page && page.Fields.Find("nodes") is not null);

    public static async Task<FilledRegister> StartAsync()
    {
        var statements = new StatementCapture();
        var database = new PostgreSqlDatabase(statements);
        var api = await TestApi.StartAsync(database: database);
        var reader = await api.HasPersonAsync("查询员");
        var context = await api.OpenAsync();
        await context.Database.OpenConnectionAsync();
        await FilledTables.FillAsync(context);
        api.Schema.Initialize();
        return new FilledRegister(statements, database, api, context, reader);
    }

    /// <summary>Whether an index of the list's own table begins with the first column of the order.</summary>
    public async Task<bool> HasIndexAsync(string query)
    {
        var statement = (await PageAsync(query)).CommandText;
        var (from, order) = (FirstTable().Match(statement), FirstKey().Match(statement));
        return order.Success && from.Groups["alias"].Value == order.Groups["alias"].Value
            && _context.Model.GetEntityTypes().Single(type => type.GetTableName() == from.Groups["table"].Value) is var type
            && type.GetIndexes().Where(index => index.GetFilter() is null).Select(index => index.Properties)
                .Concat(type.GetKeys().Select(key => key.Properties))
                .Any(columns => columns[0].GetColumnName() == order.Groups["column"].Value);
    }

    /// <summary>Statement and plan of a page that reads a whole table; null where it does not.</summary>
    public async Task<string?> WholeTableOfAsync(string query)
    {
        var page = await PageAsync(query);
        await using var command = page.Clone();
        command.Connection = (NpgsqlConnection)_context.Database.GetDbConnection();
        command.CommandText = "EXPLAIN " + page.CommandText;
        await using var rows = await command.ExecuteReaderAsync();
        var plan = new List<string>();
        while (await rows.ReadAsync())
        {
            plan.Add(rows.GetString(0));
        }

        return plan.Exists(line => line.Contains("Seq Scan", StringComparison.Ordinal))
            ? $"{query}\n{page.CommandText}\n{string.Join('\n', plan)}" : null;
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        await _api.DisposeAsync();
        await _database.DisposeAsync();
    }

    private async Task<NpgsqlCommand> PageAsync(string query)
    {
        _statements.Take();
        (await _api.RunAsync(query, by: _reader)).WithoutErrors();
        return _statements.Take().Single(statement => statement.CommandText.Contains("LIMIT 2", StringComparison.Ordinal));
    }

    [GeneratedRegex("""FROM "(?<table>\w+)" AS (?<alias>\w+)""")]
    private static partial Regex FirstTable();

    [GeneratedRegex("""ORDER BY (?<alias>\w+)\."(?<column>\w+)""")]
    private static partial Regex FirstKey();
}
