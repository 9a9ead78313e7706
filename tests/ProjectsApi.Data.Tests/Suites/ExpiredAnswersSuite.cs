using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Tests.Databases;

namespace ProjectsApi.Data.Tests.Suites;

/// <summary>Expired answers leave the table in small batches, with several nodes at work.</summary>
public abstract class ExpiredAnswersSuite(TestDatabase database)
{
    private static readonly DateTime Oldest = new(2024, 3, 15, 0, 0, 0, DateTimeKind.Utc);

    private readonly Guid _person = Guid.NewGuid();

    [SkippableFact]
    public async Task The_oldest_go_first_some_at_a_time_and_what_has_not_expired_stays()
    {
        await RememberAsync(ExpiredIdempotencyKeys.AtOnce + 2, i => Oldest.AddSeconds(-1 - i));
        await RememberAsync(1, _ => Oldest);
        await using var context = database.Open();

        var first = await ExpiredIdempotencyKeys.RemoveSomeAsync(context, Oldest, CancellationToken.None);
        var left = await LeftAsync();
        var second = await ExpiredIdempotencyKeys.RemoveSomeAsync(context, Oldest, CancellationToken.None);
        var third = await ExpiredIdempotencyKeys.RemoveSomeAsync(context, Oldest, CancellationToken.None);

        Assert.Equal((ExpiredIdempotencyKeys.AtOnce, 2, 0), (first, second, third));
        Assert.Equal([Oldest.AddSeconds(-2), Oldest.AddSeconds(-1), Oldest], left);
        Assert.Equal([Oldest], await LeftAsync());
    }

    [SkippableFact]
    public async Task Several_nodes_at_once_remove_each_answer_once()
    {
        await RememberAsync(4 * ExpiredIdempotencyKeys.AtOnce, i => Oldest.AddMilliseconds(-1 - i));

        var removed = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            var mine = 0;
            await using var context = database.Open();
            for (var attempt = 0; attempt < 8; attempt++)
            {
                mine += await ExpiredIdempotencyKeys.RemoveSomeAsync(context, Oldest, CancellationToken.None);
            }

            return mine;
        })));

        Assert.Equal(4 * ExpiredIdempotencyKeys.AtOnce, removed.Sum());
        Assert.Empty(await LeftAsync());
    }

    [SkippableFact]
    public async Task An_answer_makes_way_for_its_key_only_when_it_has_expired()
    {
        await RememberAsync(1, _ => Oldest.AddMilliseconds(-1), "expired");
        await RememberAsync(1, _ => Oldest, "kept");
        await using var context = database.Open();

        Assert.Equal(1, await ExpiredIdempotencyKeys.RemoveAsync(context, _person, "expired0", Oldest, CancellationToken.None));
        Assert.Equal(0, await ExpiredIdempotencyKeys.RemoveAsync(context, _person, "expired0", Oldest, CancellationToken.None));
        Assert.Equal(0, await ExpiredIdempotencyKeys.RemoveAsync(context, _person, "kept0", Oldest, CancellationToken.None));
        Assert.Equal([Oldest], await LeftAsync());
    }

    private async Task RememberAsync(int count, Func<int, DateTime> at, string key = "key")
    {
        await using var context = database.Open();
        if (key == "key")
        {
            key = $"{Guid.NewGuid():N}-";
        }

        context.AddRange(Enumerable.Range(0, count).Select(i => new IdempotentAnswer
        {
            PersonId = _person,
            Key = $"{key}{i}",
            Operation = "createProject",
            InputHash = "hash",
            Answer = "{}",
            At = at(i),
        }));
        await context.SaveChangesAsync();
    }

    private async Task<List<DateTime>> LeftAsync()
    {
        await using var context = database.Open();
        return await context.IdempotentAnswers.Where(a => a.PersonId == _person).OrderBy(a => a.At).Select(a => a.At).ToListAsync();
    }
}
