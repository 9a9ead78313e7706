using GraphQL;
using GraphQL.Resolvers;

namespace ProjectsApi.Contract.Authorization;

/// <summary>Resolves a field for callers who may have it.</summary>
internal sealed class GuardedResolver(Guard guard, IFieldResolver inner) : IFieldResolver
{
    public ValueTask<object?> ResolveAsync(IResolveFieldContext context)
    {
        guard.Demand(context);
        return inner.ResolveAsync(context);
    }
}
