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
    /// <summary>Identifier that the logs and the error extensions of this request share.</summary>
    public string RequestId { get; } = requestId;

    /// <summary>What the client asked to hear about the cost.</summary>
    public CostMode CostMode { get; init; }

    /// <summary>Whether the caller may ask <c>__schema</c> and <c>__type</c>; refused with HC0046 otherwise.</summary>
    public bool MayIntrospect { get; init; }

    /// <summary>What the caller may still spend; null for as much as it likes.</summary>
    public ICostBudget? Budget { get; init; }

    /// <summary>Batch loaders of this request.</summary>
    public RequestLoaders Loaders { get; } = new();

    /// <summary>Database reads of this request.</summary>
    public RequestReads Reads { get; } = new();

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
}
