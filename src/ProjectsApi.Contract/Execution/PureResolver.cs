using GraphQL;
using GraphQL.Resolvers;

namespace ProjectsApi.Contract.Execution;

/// <summary>Resolves a field from its parent object alone.</summary>
/// <typeparam name="TSource">CLR type of the parent object.</typeparam>
internal sealed class PureResolver<TSource>(Func<TSource, object?> resolve) : IFieldResolver, IPureResolver
    where TSource : class
{
    public object? Resolve(object source) => resolve((TSource)source);

    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) =>
        new(Resolve(context.Source ?? throw new InvalidOperationException($"'{context.FieldDefinition.Name}' has no source.")));
}
