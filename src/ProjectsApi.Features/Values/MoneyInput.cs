using System.ComponentModel;
using ProjectsApi.Planning.Amounts;

namespace ProjectsApi.Features.Values;

[Description("Amount of money to write(金额输入)")]
internal sealed record MoneyInput
{
    // Far above what a column holds, and small enough for every unit.
    private const decimal Largest = 1_000_000_000_000_000_000m;

    [Description("Amount in the unit, at most 4 decimal places of a yuan(数额)")]
    public required decimal Amount { get; init; }

    [Description("Unit of the amount(单位:元、万元、亿元)")]
    [DefaultValue(MoneyUnit.Yuan)]
    public MoneyUnit Unit { get; init; }

    /// <summary>Yuan, exact; an amount that no column holds stays one that no column holds.</summary>
    public decimal Yuan => Math.Abs(Amount) >= Largest ? Amount : MoneyConversion.ToYuan(Amount, Unit);
}
