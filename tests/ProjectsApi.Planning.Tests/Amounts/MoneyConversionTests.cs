using System.Globalization;
using ProjectsApi.Planning.Amounts;

namespace ProjectsApi.Planning.Tests.Amounts;

public sealed class MoneyConversionTests
{
    [Theory]
    [InlineData("2000000000", MoneyUnit.YiYuan, "20")] // 20亿元, total investment of the compressor base
    [InlineData("2000000000", MoneyUnit.WanYuan, "200000")]
    [InlineData("2000000000", MoneyUnit.Yuan, "2000000000")]
    [InlineData("5000000", MoneyUnit.WanYuan, "500")] // threshold of fixed-asset statistics
    [InlineData("0.0001", MoneyUnit.YiYuan, "0.000000000001")]
    [InlineData("12345678901.2345", MoneyUnit.WanYuan, "1234567.89012345")]
    [InlineData("-10000.0000", MoneyUnit.WanYuan, "-1")]
    public void Yuan_is_converted_exactly_and_back(string yuan, MoneyUnit unit, string expected)
    {
        var converted = MoneyConversion.FromYuan(Number(yuan), unit);

        Assert.Equal(expected, converted.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(Number(yuan), MoneyConversion.ToYuan(converted, unit));
    }

    [Fact]
    public void The_largest_amount_of_a_ledger_survives_conversion_in_both_directions()
    {
        const decimal Largest = 999_999_999_999_999.9999m;

        Assert.Equal(Largest, MoneyConversion.ToYuan(MoneyConversion.FromYuan(Largest, MoneyUnit.YiYuan), MoneyUnit.YiYuan));
    }

    [Fact]
    public void An_unknown_unit_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => MoneyConversion.FromYuan(1m, (MoneyUnit)9));
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
