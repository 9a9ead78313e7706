using GraphQL;
using GraphQL.Resolvers;

namespace ProjectsApi.Contract.Execution;

/// <summary>Resolves a field from its object alone.</summary>
/// <typeparam name="TSource">What the object is made of.</typeparam>
internal sealed class SourceGetter<TSource>(Func<TSource, object?> get) : IFieldResolver, ISourceGetter
    where TSource : class
{
    public object? Get(object source) => get((TSource)source);

    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) =>
        new(Get(context.Source ?? throw new InvalidOperationException($"'{context.FieldDefinition.Name}' has no source.")));
}
