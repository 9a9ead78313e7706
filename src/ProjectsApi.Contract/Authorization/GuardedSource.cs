using GraphQL;
using GraphQL.Resolvers;

namespace ProjectsApi.Contract.Authorization;

/// <summary>Opens a subscription for callers who may have it.</summary>
internal sealed class GuardedSource(Guard guard, ISourceStreamResolver inner) : ISourceStreamResolver
{
    public ValueTask<IObservable<object?>> ResolveAsync(IResolveFieldContext context)
    {
        guard.Demand(context);
        return inner.ResolveAsync(context);
    }
}
