using System.Text.Json;
using GraphQL.Types;
using GraphQLParser.AST;

namespace ProjectsApi.Contract.Execution;

/// <summary>One field of a <see cref="SelectionPlan"/>: what is the same for every object that shows it.</summary>
internal sealed class PlannedField
{
    private readonly Lock _gate = new();
    private SelectionPlan[] _below = [];

    public PlannedField(GraphQLField ast, FieldType definition, ISourceGetter? getter)
    {
        (Ast, Definition) = (ast, definition);
        Type = definition.ResolvedType ?? throw new InvalidOperationException($"'{definition.Name}' has no type.");
        Name = ast.Alias?.Name.StringValue ?? definition.Name;
        EncodedName = FieldNames.Encode(Name);
        IsNonNull = Type is NonNullGraphType;
        Scalar = ((Type as NonNullGraphType)?.ResolvedType ?? Type) as ScalarGraphType;
        LeafGetter = Scalar is null ? null : getter;
    }

    public GraphQLField Ast { get; }

    public FieldType Definition { get; }

    public IGraphType Type { get; }

    /// <summary>The alias, or else the field's own name.</summary>
    public string Name { get; }

    public JsonEncodedText EncodedName { get; }

    public bool IsNonNull { get; }

    /// <summary>The field's scalar or enum; null for objects and lists.</summary>
    public ScalarGraphType? Scalar { get; }

    /// <summary>Reads the field from its object, when the field is a leaf and needs nothing else.</summary>
    public ISourceGetter? LeafGetter { get; }

    /// <summary>What is selected below the field on objects of one type.</summary>
    /// <param name="type">Concrete type of the object.</param>
    /// <param name="collect">Collects the fields; called once for each type, because merging makes new field nodes.</param>
    /// <param name="state">Handed to <paramref name="collect"/>.</param>
    public SelectionPlan Below<TState>(IGraphType type, TState state, Func<TState, IGraphType, GraphQLSelectionSet?, SelectionPlan> collect)
    {
        if (Find(Volatile.Read(ref _below), type) is { } known)
        {
            return known;
        }

        // Objects of one wave may be completed by several threads.
        lock (_gate)
        {
            if (Find(_below, type) is { } other)
            {
                return other;
            }

            var plan = collect(state, type, Ast.SelectionSet);
            Volatile.Write(ref _below, [.. _below, plan]);
            return plan;
        }
    }

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
