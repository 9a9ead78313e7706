using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;
using ProjectsApi.Contract.Documents;
using ProjectsApi.Contract.Errors;

namespace ProjectsApi.Contract.Cost;

/// <summary>Adds up the cost of one operation with the values of its variables.</summary>
/// <remarks>
/// Field cost: weight of the field, plus its arguments, plus the field cost of its selections times the list size.
/// Type cost: weight of the type, plus the type cost of its selections, times the list size. Sums in floating point cannot overflow, and
/// no size is negative, so no input lowers the cost.
/// </remarks>
/// <param name="operation">The operation.</param>
/// <param name="factorsOf">Factors of a field.</param>
/// <param name="shares">Collects what each path adds; null for the sum alone.</param>
internal sealed class CostAnalysis(ValidOperation operation, Func<FieldType, FieldCostFactors> factorsOf, CostShares? shares = null)
{
    private readonly List<ROM> _path = [];
    private double _times = 1;

    /// <summary>HC0082 when a field lacks its one slicing argument.</summary>
    public ContractError? Error { get; private set; }

    public OperationCost Run(IObjectGraphType root) =>
        CostOf(root, operation.Operation.SelectionSet, [], default) + new OperationCost(0, FieldCostFactors.TypeWeightOf(root));

    private OperationCost CostOf(
        IGraphType type, GraphQLSelectionSet? set, IReadOnlyList<GraphQLSelectionSet> moreSets, in Parent parent)
    {
        if (type is IObjectGraphType objectType)
        {
            return CostOfObject(objectType, set, moreSets, parent);
        }

        // The answer may have any of the possible types, so the most expensive one counts.
        var largest = default(OperationCost);
        foreach (var possible in (type as IAbstractGraphType)?.PossibleTypes ?? [])
        {
            largest = largest.AtLeast(CostOfObject(possible, set, moreSets, parent));
        }

        return largest;
    }

    private OperationCost CostOfObject(
        IObjectGraphType type, GraphQLSelectionSet? set, IReadOnlyList<GraphQLSelectionSet> moreSets, in Parent parent)
    {
        var collector = new FieldCollector(operation, type);
        collector.Collect(set);
        foreach (var more in moreSets)
        {
            collector.Collect(more);
        }

        var sum = default(OperationCost);
        foreach (var field in collector.Fields)
        {
            sum += CostOfField(field, parent);
        }

        return sum;
    }

    private OperationCost CostOfField(CollectedField collected, in Parent parent)
    {
        var factors = factorsOf(collected.Field);
        var arguments = operation.ArgumentsOf(collected.Node);
        _path.Add(collected.ResponseName);
        RequireOneSlicingArgument(factors.ListSize, collected.Node);

        var size = factors.IsList ? SizeOf(factors, collected.Field.Name, arguments, parent) : 1;
        var own = new OperationCost(factors.Weight + CostOfArguments(factors, collected.Node, arguments), factors.TypeWeight * size);
        shares?.Add(_path, own, _times);
        var below = default(OperationCost);
        if (factors.IsComposite)
        {
            var self = new Parent(factors.ListSize, arguments);
            var outer = _times;
            _times *= size;
            below = CostOf(factors.NamedType, collected.Node.SelectionSet, collected.MoreSets, self);
            _times = outer;
        }

        _path.RemoveAt(_path.Count - 1);
        return own + new OperationCost(below.FieldCost * size, below.TypeCost * size);
    }

    private static double CostOfArguments(FieldCostFactors factors, GraphQLField node, IDictionary<string, ArgumentValue>? arguments)
    {
        var cost = 0d;
        foreach (var argument in node.Arguments?.Items ?? [])
        {
            var name = argument.Name.StringValue;
            if (factors.Argument(name) is { } argumentFactors)
            {
                var value = arguments is not null && arguments.TryGetValue(name, out var given) ? given.Value : null;
                cost += argumentFactors.CostOf(value);
            }
        }

        return cost;
    }

    private static double SizeOf(
        FieldCostFactors factors, string name, IDictionary<string, ArgumentValue>? arguments, in Parent parent)
    {
        if (factors.ListSize is { SizedFields.Count: 0 } own)
        {
            return SizeOf(own, arguments);
        }

        return parent.ListSize is { } outer && outer.Sizes(name) ? SizeOf(outer, parent.Arguments) : 1;
    }

    private static double SizeOf(ListSizeSettings settings, IDictionary<string, ArgumentValue>? arguments)
    {
        int? largest = null;
        foreach (var name in settings.SlicingArguments)
        {
            if (arguments is not null && arguments.TryGetValue(name, out var argument) && argument.Value is int size)
            {
                largest = Math.Max(largest ?? 0, size);
            }
        }

        return largest ?? settings.SlicingArgumentDefaultValue ?? settings.AssumedSize ?? 1;
    }

    private void RequireOneSlicingArgument(ListSizeSettings? settings, GraphQLField node)
    {
        if (settings is not { RequireOneSlicingArgument: true, SlicingArguments.Count: > 0 } || Error is not null)
        {
            return;
        }

        var given = node.Arguments?.Count(argument => settings.SlicingArguments.Contains(argument.Name.StringValue)) ?? 0;
        if (given != 1)
        {
            Error = new ContractError("Exactly one slicing argument must be defined.", ErrorCodes.OneSlicingArgument)
            {
                Path = _path.ConvertAll(name => (object)name.ToString()),
            };
            Error.AddLocation(Location.FromLinearPosition(operation.Document.Source, node.Location.Start));
        }
    }

    private readonly record struct Parent(ListSizeSettings? ListSize, IDictionary<string, ArgumentValue>? Arguments);
}
