using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Model;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Plans;

/// <summary>A register in PostgreSQL with more than 10,000 rows in each table, which tells the plans of its statements.</summary>
internal sealed class FilledRegister : IAsyncDisposable
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

    /// <summary>Whether the API refuses the order of a list.</summary>
    public async Task<bool> IsRefusedAsync(string query) =>
        (await _api.RunAsync(query, by: _reader)).Raw.Contains("ORDER_NOT_INDEXED", StringComparison.Ordinal);

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
}
