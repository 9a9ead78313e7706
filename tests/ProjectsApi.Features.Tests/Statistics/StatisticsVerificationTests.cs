using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Statistics;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Statistics;

/// <summary>Sums that are not those of the rows are found.</summary>
public sealed class StatisticsVerificationTests
{
    [Fact]
    public async Task Each_kind_of_wrong_sum_is_found()
    {
        await using var api = await TestApi.StartAsync();
        var (one, other) = (await api.HasProjectAsync("一"), await api.HasProjectAsync("二"));
        await api.HasRecordAsync(one, 2024, 1, 10m);
        var verification = api.Get<StatisticsVerification>();
        Assert.Empty(await verification.RunAsync(CancellationToken.None));

        await using (var database = await api.OpenAsync())
        {
            await database.ProjectSums.ExecuteUpdateAsync(set => set.SetProperty(s => s.March, 11m));
            await database.CountedProjects.Where(c => c.ProjectId == other.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(c => c.TotalInvestment, 1m));
            await database.GroupSums.Where(s => s.Year == 2024).ExecuteUpdateAsync(set => set.SetProperty(s => s.PlannedJobs, 3L));
        }

        var found = await verification.RunAsync(CancellationToken.None);
        Assert.Equal(4, found.Count);
        Assert.Equal($"Project {other.Id}: it is counted in another group.", found[0]);
        Assert.Equal($"Project {one.Id}: the sums of 2024 are not those of its rows.", found[1]);
        Assert.All(found.Skip(2), text => Assert.StartsWith("Group ", text, StringComparison.Ordinal));
    }
}
