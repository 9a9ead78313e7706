using System.Security.Claims;
using GraphQL.DI;
using Microsoft.AspNetCore.Builder;
using ProjectsApi.Contract.Authorization;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Transport.Tests.Toy;

namespace ProjectsApi.Transport.Tests.Answers;

/// <summary>Data whose version a test sets, and callers whose scope is their name.</summary>
public sealed class ToyVersions : IAnswerVersions, IAccessPolicy, ICostBudget
{
    private const string Caller = "X-Caller";

    /// <summary>Version of the data; null fails the read.</summary>
    public AnswerVersion? Now { get; set; } = new(1, 0, 739_000);

    /// <summary>Reads of the version.</summary>
    public int Reads { get; private set; }

    /// <summary>Cost that the callers have paid.</summary>
    public List<double> Paid { get; } = [];

    /// <summary>Time to wait, once the budget is spent.</summary>
    public TimeSpan? Wait { get; set; }

    /// <summary>Starts the toy with these versions; a header names the caller.</summary>
    public Task<ToyApi> StartAsync(Action<GraphQLTransportOptions>? configure = null) => ToyApi.StartAsync(
        options =>
        {
            options.Budget = _ => this;
            configure?.Invoke(options);
        },
        AddTo,
        app =>
        {
            app.UseRequestLogging();
            app.Use((context, next) =>
            {
                context.User = new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.Name, context.Request.Headers[Caller].ToString())]));
                return next(context);
            });
        },
        withContract: true);

    /// <summary>Header that names the caller.</summary>
    public static (string, string?) As(string name) => (Caller, name);

    public ValueTask<AnswerVersion> ReadAsync(CancellationToken cancellationToken)
    {
        Reads++;
        return Now is { } version ? new(version) : throw new InvalidOperationException("The data is away.");
    }

    public ValueTask PrepareAsync(RequestContext request, ClaimsPrincipal? caller, CancellationToken cancellationToken)
    {
        request[Caller] = caller?.Identity?.Name;
        return ValueTask.CompletedTask;
    }

    public void Enter(RequestContext request)
    {
    }

    public AuthorizationResult Decide(RequestContext request, string permission) => AuthorizationResult.Allowed;

    public IReadOnlyList<string> RolesWith(string permission) => [];

    public string? ScopeOf(RequestContext request) => request[Caller] as string is "nobody" ? null : request[Caller] as string;

    public TimeSpan? TrySpend(double cost)
    {
        Paid.Add(cost);
        return Wait;
    }

    private void AddTo(IGraphQLBuilder engine)
    {
        engine.Services.Register(typeof(IAnswerVersions), this);
        engine.Services.Register(typeof(IAccessPolicy), this);
    }
}
