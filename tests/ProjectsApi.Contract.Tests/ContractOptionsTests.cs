using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ProjectsApi.Contract.Tests;

public sealed class ContractOptionsTests
{
    [Fact]
    public void The_defaults_are_within_their_ranges() => Assert.NotNull(Options(_ => { }).Value);

    [Fact]
    public void A_limit_outside_its_range_is_named()
    {
        var options = Options(limits => (limits.MaxAliases, limits.ExecutionTimeout) = (0, TimeSpan.Zero));

        var failures = Assert.Throws<OptionsValidationException>(() => options.Value).Failures;

        Assert.Equal(
            [
                "ContractOptions.MaxAliases is 0; allowed are 1 to 1000.",
                "ContractOptions.ExecutionTimeout is 00:00:00; allowed are 00:00:00.1000000 to 00:10:00.",
            ],
            failures);
    }

    [Fact]
    public void The_limits_are_checked_at_start()
    {
        using var services = Services(limits => limits.MaxDepth = -1);

        Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());
    }

    private static IOptions<ContractOptions> Options(Action<ContractOptions> configure) =>
        Services(configure).GetRequiredService<IOptions<ContractOptions>>();

    private static ServiceProvider Services(Action<ContractOptions> configure) =>
        new ServiceCollection().AddGraphQLContract(configure).BuildServiceProvider();
}
