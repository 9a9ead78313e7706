using GraphQLParser.AST;
using ProjectsApi.Contract.Documents;

namespace ProjectsApi.Contract.Cost;

/// <summary>
/// Costs of operations that are the same whatever the variables hold, for as long as their documents are kept: an
/// operation without directives, in whose arguments variables stand only where neither their value nor their absence
/// makes a filter, a list, an order or a page larger.
/// </summary>
internal sealed class FixedCosts
{
    /// <summary>The cost, when it is known and fixed.</summary>
    public OperationCost? Find(CheckedOperation operation) =>
        AnnotatedDocument.Find<Known>(operation.Document, this, operation.Operation)?.Cost;

    /// <summary>Keeps the cost of a request, unless another request of the operation may cost something else.</summary>
    public void Keep(CheckedOperation operation, OperationCost cost) =>
        _ = AnnotatedDocument.Find<Known>(operation.Document, this, operation.Operation)
            ?? AnnotatedDocument.Keep(operation.Document, this, operation.Operation, new Known(IsFixed(operation) ? cost : null));

    private static bool IsFixed(CheckedOperation operation)
    {
        var variables = (operation.Operation.Variables?.Items ?? []).ToDictionary(
            variable => variable.Variable.Name.StringValue, variable => variable.Type);
        return IsFixed(operation.Operation, variables, operation) && operation.Document.Definitions.OfType<GraphQLFragmentDefinition>()
            .All(fragment => IsFixed(fragment, variables, operation));
    }

    private static bool IsFixed(ASTNode node, Dictionary<string, GraphQLType> variables, CheckedOperation operation)
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

    // As a whole argument a leaf costs the same with and without a value, but for the number of a page's rows.
    private static bool IsFixedArgument(GraphQLValue value, Dictionary<string, GraphQLType> variables, CheckedOperation operation) =>
        value is GraphQLVariable variable
            ? variables.TryGetValue(variable.Name.StringValue, out var type) && IsLeaf(type, operation) && NameOf(type) != "Int"
            : IsFixedMember(value, variables, operation);

    // Within an object a variable that is not given takes its member with it, and the elements of a list cost something.
    private static bool IsFixedMember(
        GraphQLValue value, Dictionary<string, GraphQLType> variables, CheckedOperation operation) => value switch
    {
        GraphQLVariable variable => variables.TryGetValue(variable.Name.StringValue, out var type)
            && type is GraphQLNonNullType { Type: GraphQLNamedType } && IsLeaf(type, operation),
        GraphQLListValue list => list.Values?.TrueForAll(item => IsFixedMember(item, variables, operation)) ?? true,
        GraphQLObjectValue members => members.Fields?.TrueForAll(member => IsFixedMember(member.Value, variables, operation)) ?? true,
        _ => true,
    };

    private static bool IsLeaf(GraphQLType type, CheckedOperation operation) =>
        operation.Schema.AllTypes[NameOf(type)] is GraphQL.Types.ScalarGraphType;

    private static string NameOf(GraphQLType type) => type switch
    {
        GraphQLNonNullType { Type: { } inner } => NameOf(inner),
        GraphQLListType { Type: { } inner } => NameOf(inner),
        GraphQLNamedType named => named.Name.StringValue,
        _ => string.Empty,
    };

    private sealed record Known(OperationCost? Cost);
}
