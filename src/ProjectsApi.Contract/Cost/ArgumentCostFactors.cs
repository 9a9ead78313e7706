using System.Collections;
using GraphQL;
using GraphQL.Types;

namespace ProjectsApi.Contract.Cost;

/// <summary>Factors of the cost that an argument adds to its field.</summary>
internal sealed class ArgumentCostFactors
{
    // HotChocolate counts no elements, so small lists cost nothing.
    private const int ElementsPerPoint = 10;

    private readonly double _weight;
    private readonly IGraphType _type;

    public ArgumentCostFactors(QueryArgument argument)
    {
        _type = Named(argument.ResolvedType);
        _weight = FieldCostFactors.Stated(argument) ?? (_type is IInputObjectGraphType ? 1 : 0);
    }

    /// <summary>Cost of the argument with a value. A variable costs as much as the same value in the text.</summary>
    /// <param name="value">The coerced value.</param>
    public double CostOf(object? value) => _weight + (_type is IInputObjectGraphType ? CostOfValue(_type, value) : 0);

    private static double CostOfValue(IGraphType type, object? value)
    {
        if (type is not IInputObjectGraphType input)
        {
            return value is ICollection { Count: var elements } ? elements / ElementsPerPoint : 0;
        }

        var cost = 0d;
        if (value is IDictionary<string, object?> members)
        {
            foreach (var (name, member) in members)
            {
                if (input.Fields.Find(name) is { } field)
                {
                    var memberType = Named(field.ResolvedType);
                    cost += FieldCostFactors.Stated(field) ?? (memberType is IInputObjectGraphType ? 1 : 0);
                    cost += CostOfValue(memberType, member);
                }
            }
        }
        else if (value is IEnumerable items and not string)
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
