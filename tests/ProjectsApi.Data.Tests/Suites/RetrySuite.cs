using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Tests.Databases;

namespace ProjectsApi.Data.Tests.Suites;

/// <summary>Servers are retried after a transient fault, and a write counts once.</summary>
public abstract class RetrySuite(TestDatabase database)
{
    [SkippableTheory]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    public async Task A_unit_of_work_counts_once(int refused, int unanswered)
    {
        var units = database.Get<UnitOfWork>();
        (database.Commits.Refused, database.Commits.Unanswered) = (refused, unanswered);
        var runs = 0;
        var ids = new List<Guid>();

        var id = await units.RunAsync(ChangeAuthor.System, async (context, token) =>
        {
            runs++;
            var row = new Organisation { Name = "一次", Kind = OrganisationKind.Other };
            ids.Add(row.Id);
            context.Add(row);
            await context.SaveChangesAsync(token);
            return (row.Id, Keep: true);
        }, CancellationToken.None);

        Assert.Equal(refused + 1, runs);
        await AssertOnceAsync(id, ids);
    }

    [SkippableTheory]
    [InlineData(1, 0)]
    [InlineData(0, 1)]
    public async Task A_save_of_its_own_counts_once(int refused, int unanswered)
    {
        await using var context = database.Open();
        var row = new Organisation { Name = "一次", Kind = OrganisationKind.Other };
        context.Add(row);
        (database.Commits.Refused, database.Commits.Unanswered) = (refused, unanswered);

        Assert.Equal(1, await context.SaveChangesAsync());

        Assert.Equal(EntityState.Unchanged, context.Entry(row).State);
        await AssertOnceAsync(row.Id, [row.Id]);
    }

    private async Task AssertOnceAsync(Guid id, IReadOnlyList<Guid> tried)
    {
        await using var context = database.Open();
        Assert.Equal([id], await context.Organisations.Where(o => tried.Contains(o.Id)).Select(o => o.Id).ToListAsync());
        Assert.Equal([id], await context.Changes.Where(c => tried.Contains(c.EntityId)).Select(c => c.EntityId).ToListAsync());
    }
}
