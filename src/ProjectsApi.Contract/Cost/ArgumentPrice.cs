using GraphQL;
using GraphQL.Types;

namespace ProjectsApi.Contract.Cost;

/// <summary>What an argument adds to the cost of its field.</summary>
internal sealed class ArgumentPrice
{
    private const double VariableMultiplier = 5;

    private readonly double _weight;
    private readonly IGraphType _type;
    private readonly bool _isFilterOrSort;

    public ArgumentPrice(QueryArgument argument)
    {
        _type = Named(argument.ResolvedType);
        var stated = FieldPrice.Stated(argument);
        _weight = stated ?? (_type is IInputObjectGraphType ? 1 : 0);

        // Only filters and sorts are weighted arguments that hold an input object.
        _isFilterOrSort = stated is not null && _type is IInputObjectGraphType;
    }

    /// <summary>Cost of the argument with a value.</summary>
    /// <param name="value">The coerced value.</param>
    /// <param name="isVariable">Whether the document holds a variable in its place; the database then plans for any filter.</param>
    public double CostOf(object? value, bool isVariable) =>
        (_weight + CostOfValue(_type, value)) * (isVariable && _isFilterOrSort ? VariableMultiplier : 1);

    private static double CostOfValue(IGraphType type, object? value)
    {
        var cost = 0d;
        if (type is not IInputObjectGraphType input)
        {
            return cost;
        }

        if (value is IDictionary<string, object?> members)
        {
            foreach (var (name, member) in members)
            {
                if (input.Fields.Find(name) is { } field)
                {
                    var memberType = Named(field.ResolvedType);
                    cost += FieldPrice.Stated(field) ?? (memberType is IInputObjectGraphType ? 1 : 0);
                    cost += CostOfValue(memberType, member);
                }
            }
        }
        else if (value is System.Collections.IEnumerable items and not string)
        {
            foreach (var item in items)
            {
                cost += CostOfValue(type, item);
            }
        }

        return cost;
    }

    private static IGraphType Named(IGraphType? type) =>
        type?.GetNamedType() ?? throw new InvalidOperationException("The schema is not initialised.");
}
