using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Tests.Databases;

namespace ProjectsApi.Data.Tests.Suites;

/// <summary>A reader of the log up to a sequence has read every earlier change, with any number of writers.</summary>
public abstract class LogOrderSuite(TestDatabase database)
{
    private const int Writers = 8;

    protected async Task FollowAsync(int transactionsEach)
    {
        await using (var probe = database.Open())
        {
            Assert.Equal(0, await probe.Changes.CountAsync());
        }
        // Trap: a transaction takes a sequence and commits after the next one.
        database.Commits.Pause = () => Task.Delay(Random.Shared.Next(3));
        var writing = Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => WriteAsync(writer, transactionsEach)));

        var seen = new List<Change>();
        while (true)
        {
            var last = writing.IsCompleted;
            await using var context = database.Open();
            var place = seen.Count == 0 ? 0 : seen[^1].Sequence;
            seen.AddRange(await context.Changes.Where(c => c.Sequence > place).OrderBy(c => c.Sequence).ToListAsync());
            if (last)
            {
                break;
            }
        }

        await writing;
        var expected = Writers * transactionsEach * 3;
        Assert.Equal(Enumerable.Range(1, expected).Select(n => (long)n), seen.Select(c => c.Sequence));
        Assert.Equal(Writers * transactionsEach, seen.Chunk(3).Count(three => three.Select(c => c.TransactionId).Distinct().Count() == 1));
        Assert.True(seen.Zip(seen.Skip(1), (one, next) => one.At <= next.At).All(inOrder => inOrder));
        await using var reading = database.Open();
        Assert.Equal(Writers * transactionsEach, await ReplayedTables.AssertEqualAsync(reading));
    }

    private async Task WriteAsync(int writer, int transactions)
    {
        var units = database.Get<UnitOfWork>();
        for (var n = 0; n < transactions; n++)
        {
            database.Clock.Advance(TimeSpan.FromMilliseconds(1));
            await units.RunAsync(new ChangeAuthor(null, $"{writer}", $"{writer}-{n}"), SaveThreeTimesAsync, CancellationToken.None);
        }
    }

    private static async Task<(bool, bool)> SaveThreeTimesAsync(ProjectsDbContext context, CancellationToken cancellationToken)
    {
        var row = new Organisation { Name = "一", Kind = OrganisationKind.Other };
        context.Add(row);
        foreach (var name in (string[])["二", "三"])
        {
            await context.SaveChangesAsync(cancellationToken);
            await Task.Delay(Random.Shared.Next(3), cancellationToken);
            row.Name = name;
        }

        await context.SaveChangesAsync(cancellationToken);
        return (true, true);
    }
}
