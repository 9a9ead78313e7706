using GraphQL;
using GraphQL.Resolvers;

namespace ProjectsApi.Contract.Requests;

/// <summary>Resolves a field whose answers are never kept.</summary>
/// <param name="inner">Resolver of the field.</param>
public sealed class UnkeptResolver(IFieldResolver inner) : IFieldResolver
{
    /// <inheritdoc/>
    public ValueTask<object?> ResolveAsync(IResolveFieldContext context)
    {
        RequestContext.Of(context).ForbidKeeping();
        return inner.ResolveAsync(context);
    }
}
