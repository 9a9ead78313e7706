using System.Collections.Concurrent;
using GraphQL;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Incremental;
using ProjectsApi.Contract.Languages;
using ProjectsApi.Contract.Loading;

namespace ProjectsApi.Contract.Requests;

/// <summary>
/// Facts about one request from the transport. It is the engine's user context, so that rules, resolvers and errors can read it.
/// </summary>
/// <param name="requestId">Identifier that logs and error extensions share; not empty.</param>
public sealed class RequestContext(string requestId) : Dictionary<string, object?>
{
    // Few requests read another database, so it is made on demand.
    private ConcurrentDictionary<string, RequestReads>? _otherReads;

    private readonly Lock _gate = new();
    private double _runtimeCost;

    /// <summary>Identifier that the logs and the error extensions of this request share.</summary>
    public string RequestId { get; } = requestId;

    /// <summary>Cost report that the client requests.</summary>
    public CostMode CostMode { get; init; }

    /// <summary>Language of texts for people.</summary>
    public Locale Locale { get; init; }

    /// <summary>Form in which the client takes the later parts of an answer.</summary>
    public IncrementalForm Increments { get; init; }

    /// <summary>Whether the caller may ask <c>__schema</c> and <c>__type</c>; refused with HC0046 otherwise.</summary>
    public bool MayIntrospect { get; init; }

    /// <summary>Cost budget of the caller; null for no bound.</summary>
    public ICostBudget? Budget { get; init; }

    /// <summary>Costs of the batch that the request belongs to; null for a request of its own.</summary>
    public BatchCost? Batch { get; init; }

    /// <summary>Field cost that was charged during execution.</summary>
    public double RuntimeCost => Volatile.Read(ref _runtimeCost);

    /// <summary>Time limit of the transport; null where the engine limits the time.</summary>
    public OperationTimeout? Time { get; set; }

    /// <summary>Whether the answer depends on nothing but the request, the caller and <see cref="AnswerVersion"/>.</summary>
    public bool MayKeepAnswer { get; private set; } = true;

    /// <summary>Batch loaders of this request.</summary>
    public RequestLoaders Loaders { get; } = new();

    /// <summary>Database reads of this request.</summary>
    public RequestReads Reads { get; } = new();

    /// <summary>Clears <see cref="MayKeepAnswer"/>; safe from several threads at once.</summary>
    public void ForbidKeeping() => MayKeepAnswer = false;

    /// <summary>Takes the cost of a kept answer from <see cref="Budget"/>.</summary>
    /// <param name="cost">Field cost and type cost together, at least 0.</param>
    /// <returns>Null when it was taken, or when the caller has no budget.</returns>
    public ContractError? Spend(double cost) => CostErrors.Spend(this, cost);

    /// <summary>Makes a field and all fields below it read another database.</summary>
    /// <param name="context">The field.</param>
    /// <param name="source">Opens contexts of that database.</param>
    public void ReadBelow(IResolveFieldContext context, object source)
    {
        ArgumentNullException.ThrowIfNull(context);
        LazyInitializer.EnsureInitialized(ref _otherReads, () => new(StringComparer.Ordinal))[PathOf(context)] = Reads.From(source);
    }

    /// <summary>Reads of a field: those of the nearest field, itself included, with another database.</summary>
    public RequestReads ReadsOf(IResolveFieldContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (_otherReads is not { } others)
        {
            return Reads;
        }

        for (var at = context; at is not null; at = at.Parent)
        {
            if (others.TryGetValue(PathOf(at), out var reads))
            {
                return reads;
            }
        }

        return Reads;
    }

    /// <summary>A context for the next event of a subscription: the same caller and request with new loaders.</summary>
    /// <returns>A context with loaders of its own.</returns>
    public RequestContext ForNextEvent() => new(RequestId) { CostMode = CostMode, Locale = Locale, MayIntrospect = MayIntrospect };

    /// <summary>The context of the request that a field is resolved for.</summary>
    /// <exception cref="InvalidOperationException">The operation was executed without one.</exception>
    public static RequestContext Of(IResolveFieldContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.UserContext as RequestContext
            ?? throw new InvalidOperationException("Operations are executed with a RequestContext as their user context.");
    }

    /// <summary>Adds to <see cref="RuntimeCost"/>.</summary>
    /// <returns>Its previous value.</returns>
    internal double AddRuntimeCost(double cost)
    {
        lock (_gate)
        {
            _runtimeCost += cost;
            return _runtimeCost - cost;
        }
    }

    // The path identifies a field in the answer; several fields may share a node of the document.
    private static string PathOf(IResolveFieldContext context) => string.Join('/', context.ResponsePath);
}
