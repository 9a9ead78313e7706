using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Tests.Databases;

namespace ProjectsApi.Data.Tests.Suites;

/// <summary>A register older than its log gets a log that starts with the present rows.</summary>
public abstract class BaselineSuite(TestDatabase database)
{
    [SkippableFact]
    public async Task Rows_that_the_log_does_not_know_get_their_first_change_once()
    {
        var (old, known) = (new Register(), new Register());
        await using var context = database.Open();
        context.AddRange(old.Rows);
        await context.SaveChangesAsync();
        old.Project.Name = "改名";
        await context.SaveChangesAsync();
        // Makes the rows older than the log.
        await context.Changes.ExecuteDeleteAsync();
        database.Clock.Advance(TimeSpan.FromDays(1));
        context.AddRange(known.Rows);
        await context.SaveChangesAsync();
        database.Clock.Advance(TimeSpan.FromDays(1));
        var migrator = database.Get<DatabaseMigrator>();

        Assert.Equal(old.Rows.Count(), await migrator.CompleteLogAsync(CancellationToken.None));
        Assert.Equal(0, await migrator.CompleteLogAsync(CancellationToken.None));

        Assert.Equal(old.Rows.Count() + known.Rows.Count(), await ReplayedTables.AssertEqualAsync(context));
        var first = await context.Changes.SingleAsync(c => c.EntityId == old.Project.Id);
        Assert.Equal((ChangeKind.Created, 2L, old.Project.Id), (first.Kind, first.Version, first.ProjectId));
        Assert.Equal(database.Clock.GetUtcNow().UtcDateTime, first.At, TimeSpan.FromMilliseconds(1));
        var below = await context.Changes.Where(c => c.ProjectId == old.Project.Id).Select(c => c.Entity).ToListAsync();
        Assert.Contains("Finding", below);
        Assert.DoesNotContain("Person", below);
    }
}
