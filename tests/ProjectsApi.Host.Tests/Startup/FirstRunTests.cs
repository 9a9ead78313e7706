using ProjectsApi.Host.Tests.Running;

namespace ProjectsApi.Host.Tests.Startup;

public sealed class FirstRunTests : IDisposable
{
    private readonly HostFolder folder = new();

    [Fact]
    public async Task The_first_start_makes_a_database_that_answers_for_the_compressor_base()
    {
        await using var host = HostProcess.Start(folder, new Dictionary<string, string>());
        using var client = await host.ClientAsync();

        var data = await client.DataAsync(
            """
            {
              projects(first: 5, where: { name: { contains: "压缩机" } }) {
                nodes { totalInvestment { amount(unit: YI_YUAN) currency } plannedCapacity { quantity unit } taktSeconds }
              }
            }
            """);

        Assert.True(File.Exists(folder.DatabaseFile));
        // Figures of the page: 20 亿元, 15 million units a year, one every 6.5 seconds.
        Assert.Equal(
            """{"projects":{"nodes":[{"totalInvestment":{"amount":20,"currency":"CNY"}"""
            + ""","plannedCapacity":{"quantity":15000000,"unit":"台"},"taktSeconds":6.5}]}}""",
            data.GetRawText());
    }

    [Fact]
    public async Task Without_sample_data_the_register_starts_empty()
    {
        await using var host = HostProcess.Start(folder, new Dictionary<string, string> { ["Seeding:SampleData"] = "false" });
        using var client = await host.ClientAsync();

        Assert.Equal(0, await client.CountAsync("projects"));
        Assert.Equal(0, await client.CountAsync("organisations"));
    }

    [Fact]
    public async Task A_second_start_adds_no_rows()
    {
        Assert.Equal(await CountAsync("Migrations applied: "), await CountAsync("The database is up to date"));
    }

    public void Dispose() => folder.Dispose();

    private async Task<int> CountAsync(string expectedLine)
    {
        await using var host = HostProcess.Start(folder, new Dictionary<string, string>());
        using var client = await host.ClientAsync();
        await host.LineAsync(expectedLine);
        var count = await client.CountAsync("projects");
        Assert.NotEqual(0, count);
        return count;
    }
}
