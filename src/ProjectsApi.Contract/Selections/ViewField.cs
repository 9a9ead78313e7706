using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace ProjectsApi.Contract.Selections;

/// <summary>An output field that says which members of its view it reads.</summary>
public sealed class ViewField : FieldType
{
    /// <summary>Bits of <see cref="ViewMembers{TView}"/> that must be filled before this field can be resolved.</summary>
    public required ulong Needs { get; init; }

    internal sealed class Getter<TView>(Func<TView, object?> get) : IFieldResolver
        where TView : class
    {
        public ValueTask<object?> ResolveAsync(IResolveFieldContext context) =>
            new(get((TView)(context.Source ?? throw new InvalidOperationException($"'{context.FieldDefinition.Name}' has no source."))));
    }
}
