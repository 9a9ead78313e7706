using GraphQL;
using GraphQL.Resolvers;

namespace ProjectsApi.Contract.Authorization;

/// <summary>Opens a subscription for callers with permission.</summary>
internal sealed class AuthorizedSourceStreamResolver(FieldAuthorization authorization, ISourceStreamResolver inner) : ISourceStreamResolver
{
    public ValueTask<IObservable<object?>> ResolveAsync(IResolveFieldContext context)
    {
        authorization.Demand(context);
        return inner.ResolveAsync(context);
    }
}
