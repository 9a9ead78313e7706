using GraphQL;
using GraphQL.Types;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Introspection;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Tests.Library;

namespace ProjectsApi.Contract.Tests.Storeroom;

/// <summary>The room over a database in memory with tables that have a member of every kind.</summary>
public sealed class StoreroomApi : IAsyncDisposable
{
    private readonly SqliteConnection _keepsTheDatabase;
    private readonly ServiceProvider _services;

    private StoreroomApi(SqliteConnection keepsTheDatabase, ServiceProvider services) =>
        (_keepsTheDatabase, _services) = (keepsTheDatabase, services);

    public string Sdl => SchemaText.Print(_services.GetRequiredService<ISchema>());

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public static Task<StoreroomApi> StartAsync(params IEnumerable<object> rows) => StartAsync(_ => { }, rows);

    public static async Task<StoreroomApi> StartAsync(Action<ContractOptions> limit, params IEnumerable<object> rows)
    {
        var address = $"Data Source=storeroom-{Guid.NewGuid():N};Mode=Memory;Cache=Shared";
        var connection = new SqliteConnection(address);
        await connection.OpenAsync();
        var services = new ServiceCollection()
            .AddPooledDbContextFactory<StoreroomContext>(options => options.UseSqlite(address))
            .AddSingleton<StoreroomQuery>()
            .AddSingleton(typeof(IRowReads<>), typeof(FindRows<>))
            .AddRow(typeof(ItemRow)).AddRow(typeof(ShelfRow)).AddRow(typeof(PartRow)).AddRow(typeof(MovementRow))
            .AddGraphQLContract(limits =>
            {
                (limits.MaxFieldCost, limits.MaxTypeCost) = (1_000_000, 1_000_000);
                limit(limits);
            })
            .AddGraphQL(builder => builder.AddSelfActivatingSchema<StoreroomSchema>())
            .BuildServiceProvider(validateScopes: true);
        var api = new StoreroomApi(connection, services);
        await using var context = api.Open();
        await context.Database.EnsureCreatedAsync();
        await api.AddAsync(rows);
        return api;
    }

    public StoreroomContext Open() => _services.GetRequiredService<IDbContextFactory<StoreroomContext>>().CreateDbContext();

    public async Task AddAsync(params IEnumerable<object> rows)
    {
        await using var context = Open();
        context.AddRange(rows);
        await context.SaveChangesAsync();
    }

    public async Task RemoveAsync(object row)
    {
        await using var context = Open();
        context.Remove(row);
        await context.SaveChangesAsync();
    }

    public async Task<Answer> AskAsync(string query, string? variables = null)
    {
        await using var scope = _services.CreateAsyncScope();
        var serializer = _services.GetRequiredService<IGraphQLTextSerializer>();
        var result = await _services.GetRequiredService<IDocumentExecuter>().ExecuteAsync(new ExecutionOptions
        {
            Schema = _services.GetRequiredService<ISchema>(),
            Query = query,
            Variables = variables is null ? null : Variables.Read(variables),
            RequestServices = scope.ServiceProvider,
            UserContext = new RequestContext("test"),
        });
        return new Answer(serializer.Serialize(result));
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _keepsTheDatabase.DisposeAsync();
    }
}
