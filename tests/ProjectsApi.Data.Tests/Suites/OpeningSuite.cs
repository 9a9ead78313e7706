using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Tests.Databases;

namespace ProjectsApi.Data.Tests.Suites;

public abstract class OpeningSuite(TestDatabase database)
{
    [SkippableFact]
    public async Task A_migrated_database_waits_for_nothing_and_may_be_migrated_again()
    {
        var migrator = database.Get<DatabaseMigrator>();

        Assert.Empty(await migrator.PendingAsync(CancellationToken.None));
        await migrator.MigrateAsync(CancellationToken.None);
        Assert.Empty(await migrator.PendingAsync(CancellationToken.None));
    }

    [SkippableFact]
    public async Task An_emptied_database_waits_for_every_migration()
    {
        await using var context = database.Open();
        // A retrying strategy runs whole transactions and refuses single statements in a caller's transaction.
        var waiting = await context.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync();
            await context.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsHistory\"");
            return await context.Database.GetPendingMigrationsAsync();
        });

        Assert.Equal(context.Database.GetMigrations(), waiting);
    }

    [SkippableFact]
    public async Task A_database_of_another_version_is_refused_and_left_as_it_is()
    {
        var migrator = database.Get<DatabaseMigrator>();
        await migrator.RequireOwnAsync(CancellationToken.None);
        await using var context = database.Open();
        var first = context.Database.GetMigrations().First();
        const string rename = "UPDATE \"__EFMigrationsHistory\" SET \"MigrationId\" = {0} WHERE \"MigrationId\" = {1}";
        await context.Database.ExecuteSqlRawAsync(rename, "20261123212202_Initial", first);
        try
        {
            var refused = await Assert.ThrowsAsync<OtherVersionException>(() => migrator.MigrateAsync(CancellationToken.None));

            Assert.Equal(["20261123212202_Initial"], refused.Unknown);
            Assert.EndsWith("does not know: 20261123212202_Initial.", refused.Message, StringComparison.Ordinal);
            await Assert.ThrowsAsync<OtherVersionException>(() => migrator.RequireOwnAsync(CancellationToken.None));
            Assert.Equal(
                ["20261123212202_Initial", .. context.Database.GetMigrations().Skip(1)],
                await context.Database.GetAppliedMigrationsAsync());
        }
        finally
        {
            await context.Database.ExecuteSqlRawAsync(rename, first, "20261123212202_Initial");
        }
    }

    [SkippableFact]
    public async Task Rows_are_not_tracked_unless_asked_for()
    {
        await using var context = database.Open();
        context.AddRange(new Register().Rows);
        await context.SaveChangesAsync();
        context.ChangeTracker.Clear();

        Assert.NotEmpty(await context.Projects.ToListAsync());

        Assert.Empty(context.ChangeTracker.Entries());
    }

    [SkippableFact]
    public async Task A_returned_context_comes_back_empty()
    {
        for (var round = 0; round < 3; round++)
        {
            await using var context = database.Open();
            Assert.Empty(context.ChangeTracker.Entries());
            context.AddRange(new Register().Rows);
        }
    }
}
