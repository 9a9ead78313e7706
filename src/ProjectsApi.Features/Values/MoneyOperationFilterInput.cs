using System.Collections;
using GraphQL.Types;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Filtering;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Types;
using ProjectsApi.Planning.Amounts;

namespace ProjectsApi.Features.Values;

/// <summary>Filter of an amount of money: the operations of a number, and the unit of their operands.</summary>
internal sealed class MoneyOperationFilterInput : ComparisonFilterInput<DecimalType>
{
    private const string Unit = "unit";

    public MoneyOperationFilterInput()
        : base("MoneyOperationFilterInput", "Conditions on an amount of money; all given must hold(金额条件)") =>
        AddField(new FieldType
        {
            Name = Unit,
            Type = typeof(NonNullGraphType<EnumType<MoneyUnit>>),
            Description = "Unit of the operands(单位:元、万元、亿元)",
            DefaultValue = MoneyUnit.Yuan,
        });

    /// <summary>The operand in yuan, without its unit.</summary>
    /// <exception cref="GraphQL.ExecutionError">An amount is too large for its unit.</exception>
    public static IDictionary<string, object?> InYuan(IDictionary<string, object?> operand)
    {
        var unit = operand.TryGetValue(Unit, out var given) && given is MoneyUnit chosen ? chosen : MoneyUnit.Yuan;
        return operand.Where(pair => pair.Key != Unit).ToDictionary(pair => pair.Key, pair => InYuan(pair.Key, pair.Value, unit));
    }

    private static object? InYuan(string operation, object? value, MoneyUnit unit)
    {
        try
        {
            return value switch
            {
                decimal amount => MoneyConversion.ToYuan(amount, unit),
                IEnumerable list and not string => list.Cast<object?>().Select(item => InYuan(operation, item, unit)).ToList(),
                _ => value,
            };
        }
        catch (OverflowException)
        {
            throw ArgumentErrors.Invalid(operation, "The amount is too large for its unit; give at most 28 digits of yuan.");
        }
    }
}
