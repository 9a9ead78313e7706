using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Output;

public sealed class OutputTargetTests
{
    [Fact]
    public async Task Output_targets_show_quantity_and_value()
    {
        await using var api = await TestApi.StartAsync();
        await SmallRegister.SeedAsync(api);

        var run = await api.RunAsync("""
            {
              outputTargets(order: [{ plannedValue: DESC }]) {
                nodes {
                  scope parkName productName plannedQuantity actualQuantity quantityUnit period { from to }
                  plannedValue { amount(unit: YI_YUAN) } actualValue { amount } project { name }
                }
              }
            }
            """);

        Snapshot.Match(run.ResponseAndSql);
    }
}
