using GraphQL;
using GraphQL.Resolvers;

namespace ProjectsApi.Contract.Authorization;

/// <summary>Resolves a field for callers with permission.</summary>
internal sealed class AuthorizedResolver(FieldAuthorization authorization, IFieldResolver inner) : IFieldResolver
{
    public ValueTask<object?> ResolveAsync(IResolveFieldContext context)
    {
        authorization.Demand(context);
        return inner.ResolveAsync(context);
    }
}
