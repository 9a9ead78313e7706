namespace ProjectsApi.Planning.Amounts;

/// <summary>Exact conversion between 元, 万元 and 亿元.</summary>
public static class MoneyConversion
{
    /// <summary>Yuan in one 万元.</summary>
    public const decimal YuanPerWan = 10_000m;

    /// <summary>Yuan in one 亿元.</summary>
    public const decimal YuanPerYi = 100_000_000m;

    /// <summary>Yuan in one unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>1, 10,000 or 100,000,000.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The unit is unknown.</exception>
    public static decimal YuanPer(MoneyUnit unit) => unit switch
    {
        MoneyUnit.Yuan => 1m,
        MoneyUnit.WanYuan => YuanPerWan,
        MoneyUnit.YiYuan => YuanPerYi,
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Unknown unit of money."),
    };

    /// <summary>An amount of a unit in yuan.</summary>
    /// <param name="amount">Amount in that unit.</param>
    /// <param name="unit">Unit of the amount.</param>
    /// <returns>Yuan, exact and not rounded.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The unit is unknown.</exception>
    /// <exception cref="OverflowException">The result does not fit a decimal.</exception>
    public static decimal ToYuan(decimal amount, MoneyUnit unit) => amount * YuanPer(unit);

    /// <summary>An amount of yuan in a unit.</summary>
    /// <param name="yuan">Amount in yuan.</param>
    /// <param name="unit">Unit of the result.</param>
    /// <returns>
    /// Exact for amounts of up to 15 digits and 4 decimals, since the divisor is a power of ten. Not rounded, without trailing zeros:
    /// 2,000,000,000 yuan gives 20 and not 20.00.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The unit is unknown.</exception>
    public static decimal FromYuan(decimal yuan, MoneyUnit unit) =>
        // Division by 1.000… with 28 decimals drops the trailing zeros of a decimal and keeps its value.
        yuan / YuanPer(unit) / 1.0000000000000000000000000000m;
}
