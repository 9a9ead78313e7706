using GraphQL.Types;
using GraphQLParser.AST;
using ProjectsApi.Contract.Incremental;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace ProjectsApi.Contract.Execution;

/// <summary>Collects fields once for all objects of a list, and separates those that follow later.</summary>
internal abstract class CollectingStrategy : BatchingStrategy
{
    [ThreadStatic]
    private static Dictionary<string, (GraphQLField Field, FieldType FieldType)>? collected;

    protected CollectingStrategy() => Planning = Collect;

    /// <summary>Collects the fields of a selection on one object type.</summary>
    protected Func<ExecutionContext, IGraphType, GraphQLSelectionSet?, SelectionPlan> Planning { get; }

    private SelectionPlan Collect(ExecutionContext context, IGraphType type, GraphQLSelectionSet? selections)
    {
        if (selections is null)
        {
            throw new InvalidOperationException($"Nothing is selected on '{type.Name}'.");
        }

        if (context is IncrementalContext incremental)
        {
            return CollectPart(incremental, type, selections);
        }

        // Taken from the thread while in use, so that a failure leaves no fields in it.
        var found = CollectFieldsFrom(context, type, selections, Take());
        var fields = new PlannedField[found.Count];
        var next = 0;
        foreach (var (field, definition) in found.Values)
        {
            fields[next++] = new PlannedField(field, definition, PureResolverOf(context, type, definition));
        }

        found.Clear();
        collected = found;
        return new SelectionPlan(type, fields);
    }

    private SelectionPlan CollectPart(IncrementalContext context, IGraphType type, GraphQLSelectionSet selections)
    {
        var rules = new FieldRules(
            node => Includes(context, node),
            (condition, possible) => DoesFragmentConditionMatch(context, condition, possible),
            (parent, field) => parent is IComplexGraphType complex ? GetFieldDefinition(context.Schema, complex, field) : null);
        var part = new PartFields(context, type, rules).Collect(selections);
        return new SelectionPlan(type, [.. part.Fields.Select(Planned)])
        {
            Deferred = part.Deferred.ConvertAll(later => new DeferredFragment(
                later.Node,
                later.Label,
                () => CollectPart(context, type, Together(later.Selections, new HiddenSelections(selections, later.Node))))),
        };

        PlannedField Planned(PartField field) =>
            new(field.Merged(context), field.Definition, PureResolverOf(context, type, field.Definition))
            {
                Stream = IncrementalDirectives.StreamOf(context, field.Own[0]),
            };
    }

    private static GraphQLSelectionSet Together(GraphQLSelectionSet own, HiddenSelections others) => new([.. own.Selections, others]);

    private bool Includes(ExecutionContext context, ASTNode node) => node switch
    {
        GraphQLField field => ShouldIncludeNode(context, field),
        GraphQLInlineFragment inline => ShouldIncludeNode(context, inline),
        GraphQLFragmentSpread spread => ShouldIncludeNode(context, spread),
        _ => true,
    };

    private static Dictionary<string, (GraphQLField Field, FieldType FieldType)>? Take()
    {
        var taken = collected;
        collected = null;
        return taken;
    }

    private static IPureResolver? PureResolverOf(ExecutionContext context, IGraphType type, FieldType definition) =>
        ReferenceEquals(definition, context.Schema.TypeNameMetaFieldType) && type is IObjectGraphType
            ? new TypeNameResolver(type.Name)
            : definition.Resolver as IPureResolver;
}
