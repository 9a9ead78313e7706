using GraphQLParser.AST;
using ProjectsApi.Contract.Documents;

namespace ProjectsApi.Contract.Cost;

/// <summary>
/// Costs of operations that do not depend on variables, cached with their documents. Such an operation has no directives. Its variables
/// change no size of a filter, list, order or page, neither by value nor by absence.
/// </summary>
internal sealed class OperationCostCache
{
    /// <summary>Cached cost; null for none.</summary>
    public OperationCost? Find(ValidOperation operation) =>
        AnnotatedDocument.Find<CachedCost>(operation.Document, this, operation.Operation)?.Cost;

    /// <summary>Caches a cost unless it depends on variables.</summary>
    public void Keep(ValidOperation operation, OperationCost cost) =>
        _ = AnnotatedDocument.Find<CachedCost>(operation.Document, this, operation.Operation)
            ?? AnnotatedDocument.Keep(operation.Document, this, operation.Operation, new CachedCost(IsFixed(operation) ? cost : null));

    private static bool IsFixed(ValidOperation operation)
    {
        var variables = (operation.Operation.Variables?.Items ?? []).ToDictionary(
            variable => variable.Variable.Name.StringValue, variable => variable.Type);
        return IsFixed(operation.Operation, variables, operation) && operation.Document.Definitions.OfType<GraphQLFragmentDefinition>()
            .All(fragment => IsFixed(fragment, variables, operation));
    }

    private static bool IsFixed(ASTNode node, Dictionary<string, GraphQLType> variables, ValidOperation operation)
    {
        if (node is IHasDirectivesNode { Directives.Count: > 0 }
            || (node is GraphQLField { Arguments: { } arguments }
            && !arguments.Items.TrueForAll(argument => IsFixedArgument(argument.Value, variables, operation))))
        {
            return false;
        }

        return node is not IHasSelectionSetNode { SelectionSet: { } selections }
            || selections.Selections.TrueForAll(selection => IsFixed(selection, variables, operation));
    }

    // A leaf as the whole argument has a fixed cost, unless it is a page size.
    private static bool IsFixedArgument(GraphQLValue value, Dictionary<string, GraphQLType> variables, ValidOperation operation) =>
        value is GraphQLVariable variable
            ? variables.TryGetValue(variable.Name.StringValue, out var type) && IsLeaf(type, operation) && NameOf(type) != "Int"
            : IsFixedMember(value, variables, operation);

    // Within an object an absent variable removes its member, and the elements of a list have a cost.
    private static bool IsFixedMember(
        GraphQLValue value, Dictionary<string, GraphQLType> variables, ValidOperation operation) => value switch
        {
            GraphQLVariable variable => variables.TryGetValue(variable.Name.StringValue, out var type)
                && type is GraphQLNonNullType { Type: GraphQLNamedType } && IsLeaf(type, operation),
            GraphQLListValue list => list.Values?.TrueForAll(item => IsFixedMember(item, variables, operation)) ?? true,
            GraphQLObjectValue members => members.Fields?.TrueForAll(member => IsFixedMember(member.Value, variables, operation)) ?? true,
            _ => true,
        };

    private static bool IsLeaf(GraphQLType type, ValidOperation operation) =>
        operation.Schema.AllTypes[NameOf(type)] is GraphQL.Types.ScalarGraphType;

    private static string NameOf(GraphQLType type) => type switch
    {
        GraphQLNonNullType { Type: { } inner } => NameOf(inner),
        GraphQLListType { Type: { } inner } => NameOf(inner),
        GraphQLNamedType named => named.Name.StringValue,
        _ => string.Empty,
    };

    private sealed record CachedCost(OperationCost? Cost);
}
