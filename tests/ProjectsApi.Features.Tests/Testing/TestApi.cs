using System.Text.Json.Nodes;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using ProjectsApi.Contract;
using ProjectsApi.Contract.Authorization;
using ProjectsApi.Contract.Languages;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Tests.Library;
using ProjectsApi.Data;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Model;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Changes;
using ProjectsApi.Features.People;
using ProjectsApi.Features.Schedules.Keeping;

namespace ProjectsApi.Features.Tests.Testing;

/// <summary>The real services over a database of their own, with a clock that stands still and keys that count up.</summary>
public sealed class TestApi : IAsyncDisposable
{
    /// <summary>Noon in the zone, which is still the same day in UTC.</summary>
    private static readonly TimeOnly Noon = new(12, 0);
    private static readonly TimeSpan ChinaStandardTime = TimeSpan.FromHours(8);

    private readonly TestDatabase _database;
    private readonly ServiceProvider _services;
    private readonly StatementLog _statements;
    private readonly FaultLog _faults;
    private readonly CancellationTokenSource _stopping = new();
    private Task? _following;
    private int _rows;
    private bool _asksForRoles;

    private TestApi(TestDatabase database, ServiceProvider services, StatementLog statements, FaultLog faults, FakeTimeProvider clock) =>
        (_database, _services, _statements, _faults, Clock) = (database, services, statements, faults, clock);

    public FakeTimeProvider Clock { get; }

    /// <summary>Time that the next operations have; null for as much as the engine gives.</summary>
    public OperationTimeout? Time { get; set; }

    /// <summary>Language of the next operations.</summary>
    public Locale Locale { get; set; }

    public ISchema Schema => _services.GetRequiredService<ISchema>();

    /// <param name="today">Day in the zone.</param>
    /// <param name="database">Where the register is; by default an embedded file.</param>
    /// <param name="access">Who may do what; by default everybody reads, and whoever asks in their own name may do everything.</param>
    /// <param name="configure">Changes services.</param>
    public static async Task<TestApi> StartAsync(
        DateOnly? today = null, TestDatabase? database = null, AccessSettings? access = null, Action<IServiceCollection>? configure = null)
    {
        database ??= new SqliteFile();
        Skip.If(database.ReasonToSkip is not null, database.ReasonToSkip);
        var clock = new FakeTimeProvider(new DateTimeOffset((today ?? new(2024, 3, 15)).ToDateTime(Noon), ChinaStandardTime));
        var statements = new StatementLog();
        var faults = new FaultLog();
        var connectionString = await database.CreateAsync(CancellationToken.None);
        var services = new ServiceCollection()
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton<IInterceptor>(statements);
        foreach (var interceptor in database.Interceptors)
        {
            services.AddSingleton(interceptor);
        }

        // Snapshots hold the statements of a first read.
        services.AddSingleton(new ScheduleOptions { KeptRows = 0 });
        configure?.Invoke(services);
        var provider = services
            .AddLogging(logging => logging.AddProvider(faults))
            .AddProjectsData(options => (options.Provider, options.ConnectionString) = (database.Provider, connectionString))
            // What an operation may cost is not what these tests are about.
            .AddGraphQLContract(limits => (limits.MaxFieldCost, limits.MaxTypeCost) = (100_000, 100_000))
            .AddSingleton<IAccounts, NoAccounts>().AddSingleton<IAccessOrigins, NoAccounts>().AddSingleton<ISessionCache, NoAccounts>()
            .AddProjectsFeatures(access ?? new AccessSettings { AnonymousRead = true })
            .BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
        if (database.HoldsRows)
        {
            await provider.GetRequiredService<DatabaseMigrator>().MigrateAsync(CancellationToken.None);
        }

        return new TestApi(database, provider, statements, faults, clock) { _asksForRoles = access is not null };
    }

    /// <summary>Runs an operation that a fault of the database is meant to reach.</summary>
    public async Task<Run> RunBrokenAsync(string query, Person? by = null)
    {
        var run = await ExecuteAsync(query, (string?)null, by);
        Assert.NotEmpty(_faults.Take());
        return run;
    }

    /// <summary>Runs an operation as a client without rights to introspect would.</summary>
    public async Task<Run> RunAsync(string query, string? variables = null, Person? by = null)
    {
        var run = await ExecuteAsync(query, variables, by);
        _faults.ThrowFirst();
        return run;
    }

    /// <summary>The same with variables that no JSON holds, such as a file.</summary>
    public async Task<Run> RunAsync(string query, Inputs variables, Person? by)
    {
        var run = await ExecuteAsync(query, variables, by);
        _faults.ThrowFirst();
        return run;
    }

    /// <summary>Runs an operation and tells its field cost.</summary>
    public async Task<double> CostAsync(string query)
    {
        var run = await ExecuteAsync(query, Inputs.Empty, new RequestContext("test") { CostMode = CostMode.Report });
        _faults.ThrowFirst();
        return JsonNode.Parse(run.WithoutErrors().Raw)?["extensions"]?["operationCost"]?["fieldCost"]?.GetValue<double>()
            ?? throw new InvalidOperationException($"No cost in {run.Raw}");
    }

    /// <summary>Whether the answer to a query may be kept for the same person.</summary>
    public async Task<bool> MayKeepAsync(string query, Person? by = null)
    {
        var context = ContextFor(by);
        var run = await ExecuteAsync(query, Inputs.Empty, context, by);
        _faults.ThrowFirst();
        run.WithoutErrors();
        return context.MayKeepAnswer;
    }

    /// <summary>Scope of a person's answers; equal scopes share them.</summary>
    public async Task<string?> ScopeAsync(Person? by)
    {
        var context = ContextFor(by);
        var policy = _services.GetRequiredService<IAccessPolicy>();
        await policy.PrepareAsync(context, by is null ? null : PersonVerbs.PrincipalOf(by), CancellationToken.None);
        return policy.ScopeOf(context);
    }

    private Task<Run> ExecuteAsync(string query, string? variables, Person? by) => ExecuteAsync(
        query, variables is null ? null : Variables.Read(variables), by);

    private Task<Run> ExecuteAsync(string query, Inputs? variables, Person? by) => ExecuteAsync(query, variables, ContextFor(by), by);

    private async Task<Run> ExecuteAsync(string query, Inputs? variables, RequestContext context, Person? by = null)
    {
        await using var scope = _services.CreateAsyncScope();
        var serializer = _services.GetRequiredService<IGraphQLTextSerializer>();
        _statements.Take();
        var result = await _services.GetRequiredService<IDocumentExecuter>().ExecuteAsync(new ExecutionOptions
        {
            Schema = Schema,
            Query = query,
            Variables = variables,
            RequestServices = scope.ServiceProvider,
            UserContext = context,
            User = by is null ? null : PersonVerbs.PrincipalOf(by),
        });
        return new Run(serializer.Serialize(result), _statements.Take());
    }

    /// <summary>Subscribes as a client would; the log is followed from the first one on.</summary>
    public async Task<LiveAnswers> SubscribeAsync(string query, Person? by = null)
    {
        _following ??= _services.GetRequiredService<ChangeFeed>().FollowAsync(_stopping.Token);
        var result = await _services.GetRequiredService<IDocumentExecuter>().ExecuteAsync(new ExecutionOptions
        {
            Schema = Schema,
            Query = query,
            RequestServices = _services,
            UserContext = ContextFor(by),
            User = by is null ? null : PersonVerbs.PrincipalOf(by),
        });
        return new LiveAnswers(result, _services.GetRequiredService<IGraphQLTextSerializer>());
    }

    private RequestContext ContextFor(Person? by)
    {
        var context = new RequestContext("test") { Time = Time, Locale = Locale };
        if (by is not null && !_asksForRoles)
        {
            Viewer.Everywhere(by.Id, by.Name, Role.Administrator).RememberIn(context);
        }

        return context;
    }

    /// <summary>The key of the next row: later rows have larger keys, the same ones in each run.</summary>
    public Guid NextKey() => new($"01900000-0000-7000-8000-{Interlocked.Increment(ref _rows):x12}");

    public async Task<TEntity> AddAsync<TEntity>(TEntity row)
        where TEntity : Entity
    {
        await using var context = await OpenAsync();
        context.Add(row);
        await context.SaveChangesAsync();
        return row;
    }

    public async Task RemoveAsync<TEntity>(TEntity row)
        where TEntity : Entity
    {
        await using var context = await OpenAsync();
        context.Remove(row);
        await context.SaveChangesAsync();
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public Task<ProjectsDbContext> OpenAsync() =>
        _services.GetRequiredService<IDbContextFactory<ProjectsDbContext>>().CreateDbContextAsync(CancellationToken.None);

    public static string IdOf(Entity row) => GlobalId.Encode(row.GetType().Name, row.Id);

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await (_following ?? Task.CompletedTask).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _services.DisposeAsync();
        _stopping.Dispose();
        await _database.DisposeAsync();
    }
}
