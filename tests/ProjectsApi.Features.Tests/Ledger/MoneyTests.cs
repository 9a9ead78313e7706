using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Ledger;

public sealed class MoneyTests
{
    [Theory]
    [InlineData("2000000000", "2000000000", "200000", "20")]
    [InlineData("650000000.5", "650000000.5", "65000.00005", "6.500000005")]
    [InlineData("0.0001", "0.0001", "0.00000001", "0.000000000001")]
    [InlineData("0", "0", "0", "0")]
    [InlineData("99999999999999.9999", "99999999999999.9999", "9999999999.99999999", "999999.999999999999")]
    public async Task An_amount_is_exact_in_every_unit(string stored, string yuan, string wan, string yi)
    {
        await using var api = await TestApi.StartAsync();
        await api.HasProjectAsync(
            "压缩机基地", p => p.TotalInvestment = decimal.Parse(stored, System.Globalization.CultureInfo.InvariantCulture));

        var run = await api.RunAsync("""
            { projects { nodes { totalInvestment {
              plain: amount yuan: amount(unit: YUAN) wan: amount(unit: WAN_YUAN) yi: amount(unit: YI_YUAN) currency
            } } } }
            """);

        Assert.Equal(
            $$"""{"plain":{{yuan}},"yuan":{{yuan}},"wan":{{wan}},"yi":{{yi}},"currency":"CNY"}""",
            run.Text("projects.nodes.0.totalInvestment"));
    }
}
