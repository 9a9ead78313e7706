using System.Text.Json;
using GraphQL.DataLoader;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using ProjectsApi.Contract.Incremental;

namespace ProjectsApi.Contract.Execution;

/// <summary>One field of a <see cref="SelectionPlan"/>: everything that all objects share.</summary>
internal sealed class PlannedField
{
    private SelectionPlan[] _below = [];

    public PlannedField(GraphQLField ast, FieldType definition, IPureResolver? resolver)
    {
        (Ast, Definition) = (ast, definition);
        Type = definition.ResolvedType ?? throw new InvalidOperationException($"'{definition.Name}' has no type.");
        Name = ast.Alias?.Name.StringValue ?? definition.Name;
        EncodedName = ResponseNames.Encode(Name);
        IsNonNull = Type is NonNullGraphType;
        Scalar = ((Type as NonNullGraphType)?.ResolvedType ?? Type) as ScalarGraphType;
        LeafResolver = Scalar is null ? null : resolver;
    }

    public GraphQLField Ast { get; }

    public FieldType Definition { get; }

    public IGraphType Type { get; }

    /// <summary>The alias, or else the field's own name.</summary>
    public string Name { get; }

    public JsonEncodedText EncodedName { get; }

    public bool IsNonNull { get; }

    /// <summary>How the list is streamed; null for a list that comes at once.</summary>
    public StreamUse? Stream { get; init; }

    // The field's scalar or enum; null for objects and lists.
    private ScalarGraphType? Scalar { get; }

    // Resolver of a leaf that reads its parent only; null for any other field.
    private IPureResolver? LeafResolver { get; }

    /// <summary>Selection below the field on objects of one type.</summary>
    /// <param name="type">Concrete type of the object.</param>
    /// <param name="collect">Collects the fields; one result is kept for each type, because merging makes new field nodes.</param>
    /// <param name="state">Handed to <paramref name="collect"/>.</param>
    public SelectionPlan Below<TState>(IGraphType type, TState state, Func<TState, IGraphType, GraphQLSelectionSet?, SelectionPlan> collect)
    {
        // Several threads may complete objects of one step; the first result is kept.
        while (true)
        {
            var plans = Volatile.Read(ref _below);
            if (Find(plans, type) is { } known)
            {
                return known;
            }

            var plan = collect(state, type, Ast.SelectionSet);
            if (ReferenceEquals(Interlocked.CompareExchange(ref _below, [.. plans, plan], plans), plans))
            {
                return plan;
            }
        }
    }

    /// <summary>Value of a field with a pure resolver, if it is valid for the type.</summary>
    /// <param name="source">The object.</param>
    /// <param name="value">Serialised.</param>
    /// <returns>False when the field needs a node.</returns>
    public bool TryRead(object source, out object? value)
    {
        value = null;
        if (LeafResolver is not { } resolver || Scalar is not { } scalar)
        {
            return false;
        }

        try
        {
            var result = resolver.Resolve(source);
            if (result is IDataLoaderResult)
            {
                return false;
            }

            value = scalar.Serialize(result);
            return value is not null || !IsNonNull;
        }
        catch (Exception)
        {
            // The field becomes a node, resolves again and fails there with path and location.
            return false;
        }
    }

    /// <summary>A node for the field of one object.</summary>
    public ExecutionNode NodeUnder(ExecutionNode parent) => NodeUnder(parent, Type, null);

    /// <summary>A node for the field, or for one item of the list that the field is.</summary>
    /// <param name="parent">The object or list above.</param>
    /// <param name="type">Type of the field or item.</param>
    /// <param name="index">Place in the list.</param>
    public ExecutionNode NodeUnder(ExecutionNode parent, IGraphType type, int? index) => type switch
    {
        NonNullGraphType { ResolvedType: { } inner } => NodeUnder(parent, inner, index),
        ListGraphType => new ListNode(parent, type, this, index),
        ScalarGraphType scalar => new ValueExecutionNode(parent, scalar, Ast, Definition, index),
        IObjectGraphType or IAbstractGraphType => new ObjectNode(parent, type, this, index),
        _ => throw new InvalidOperationException($"'{type}' is no output type."),
    };

    private static SelectionPlan? Find(SelectionPlan[] plans, IGraphType type)
    {
        foreach (var plan in plans)
        {
            if (ReferenceEquals(plan.Type, type))
            {
                return plan;
            }
        }

        return null;
    }
}
