using System.Collections.Concurrent;
using GraphQL;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Loading;

namespace ProjectsApi.Contract.Requests;

/// <summary>
/// What a transport tells the engine about one request; handed over as the engine's user context, so every rule,
/// resolver and error can read it.
/// </summary>
/// <param name="requestId">Identifier that logs and error extensions share; not empty.</param>
public sealed class RequestContext(string requestId) : Dictionary<string, object?>
{
    // Made by the first field that reads elsewhere: few requests have one.
    private ConcurrentDictionary<string, RequestReads>? _elsewhere;

    private readonly Lock _gate = new();
    private double _lateCost;

    /// <summary>Identifier that the logs and the error extensions of this request share.</summary>
    public string RequestId { get; } = requestId;

    /// <summary>What the client asked to hear about the cost.</summary>
    public CostMode CostMode { get; init; }

    /// <summary>Whether the caller may ask <c>__schema</c> and <c>__type</c>; refused with HC0046 otherwise.</summary>
    public bool MayIntrospect { get; init; }

    /// <summary>What the caller may still spend; null for as much as it likes.</summary>
    public ICostBudget? Budget { get; init; }

    /// <summary>What was charged for work whose size no document shows.</summary>
    public double LateCost => Volatile.Read(ref _lateCost);

    /// <summary>Time that the operation may take, where the transport watches it; null where the engine does.</summary>
    public OperationTime? Time { get; set; }

    /// <summary>Batch loaders of this request.</summary>
    public RequestLoaders Loaders { get; } = new();

    /// <summary>Database reads of this request.</summary>
    public RequestReads Reads { get; } = new();

    /// <summary>Lets a field and all below it read another database than the use cases have.</summary>
    /// <param name="context">The field.</param>
    /// <param name="source">Opens contexts of that database.</param>
    public void ReadBelow(IResolveFieldContext context, object source)
    {
        ArgumentNullException.ThrowIfNull(context);
        LazyInitializer.EnsureInitialized(ref _elsewhere, () => new(StringComparer.Ordinal))[PlaceOf(context)] = Reads.From(source);
    }

    /// <summary>The reads for a field: those of the closest field above it that reads elsewhere, or of itself.</summary>
    public RequestReads ReadsOf(IResolveFieldContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (_elsewhere is not { } elsewhere)
        {
            return Reads;
        }

        for (var at = context; at is not null; at = at.Parent)
        {
            if (elsewhere.TryGetValue(PlaceOf(at), out var reads))
            {
                return reads;
            }
        }

        return Reads;
    }

    /// <summary>A context for the next event of a subscription: the same caller and request, nothing read yet.</summary>
    /// <returns>A context with loaders of its own.</returns>
    public RequestContext ForNextEvent() => new(RequestId) { CostMode = CostMode, MayIntrospect = MayIntrospect };

    /// <summary>The context of the request that a field is resolved for.</summary>
    /// <exception cref="InvalidOperationException">The operation was executed without one.</exception>
    public static RequestContext Of(IResolveFieldContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.UserContext as RequestContext
            ?? throw new InvalidOperationException("Operations are executed with a RequestContext as their user context.");
    }

    /// <summary>Adds to <see cref="LateCost"/>.</summary>
    /// <returns>What it was before.</returns>
    internal double AddLateCost(double cost)
    {
        lock (_gate)
        {
            _lateCost += cost;
            return _lateCost - cost;
        }
    }

    // Within one answer a field is known by its path; its node in the document is not the same for all.
    private static string PlaceOf(IResolveFieldContext context) => string.Join('/', context.ResponsePath);
}
