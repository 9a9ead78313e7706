using System.ComponentModel;
using ProjectsApi.Planning.Amounts;

namespace ProjectsApi.Features.Values;

[Description("Amount of money to write(金额输入)")]
internal sealed record MoneyInput
{
    // Larger than any column holds, and small enough to convert from every unit.
    private const decimal Largest = 1_000_000_000_000_000_000m;

    [Description("Amount in the unit, at most 4 decimal places of a yuan(数额)")]
    public required decimal Amount { get; init; }

    [Description("Unit of the amount(单位:元、万元、亿元)")]
    [DefaultValue(MoneyUnit.Yuan)]
    public MoneyUnit Unit { get; init; }

    /// <summary>Yuan, exact. An amount above <see cref="Largest"/> is not converted; every column refuses it.</summary>
    public decimal Yuan => Math.Abs(Amount) >= Largest ? Amount : MoneyConversion.ToYuan(Amount, Unit);
}
