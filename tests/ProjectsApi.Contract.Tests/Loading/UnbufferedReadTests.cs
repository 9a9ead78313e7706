using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using ProjectsApi.Contract.Tests.Storeroom;

namespace ProjectsApi.Contract.Tests.Loading;

/// <summary>What EF Core has to keep doing for unbuffered reads; an upgrade that changes it fails here first.</summary>
public sealed class UnbufferedReadTests
{
    [Theory]
    [InlineData(false, 4)]
    [InlineData(true, 1)]
    public async Task A_connection_that_retries_copies_all_rows_unless_the_current_strategy_never_retries(bool isUnbuffered, int rowsLeft)
    {
        await using var database = new StoreroomContext(new DbContextOptionsBuilder<StoreroomContext>()
            .UseSqlite("Data Source=:memory:", sqlite => sqlite.ExecutionStrategy(dependencies => new Retrying(dependencies)))
            .Options);
        await database.Database.OpenConnectionAsync();
        await database.Database.EnsureCreatedAsync();
        database.AddRange(Samples.LowMiddleHighNone());
        await database.SaveChangesAsync();

        using var unbuffered = isUnbuffered ? new NeverRetrying(database) : null;
        var rows = 0;
        await foreach (var _ in database.Items.AsNoTracking().AsAsyncEnumerable())
        {
            // A copy does not see that the rows after the first one go.
            if (rows++ == 0)
            {
                await database.Database.ExecuteSqlRawAsync("DELETE FROM Items");
            }
        }

        Assert.Equal(rowsLeft, rows);
    }

    private sealed class Retrying(ExecutionStrategyDependencies dependencies)
        : ExecutionStrategy(dependencies, maxRetryCount: 1, TimeSpan.FromMilliseconds(1))
    {
        protected override bool ShouldRetryOn(Exception exception) => false;
    }

    private sealed class NeverRetrying : ExecutionStrategy, IDisposable
    {
        public NeverRetrying(DbContext database)
            : base(database, maxRetryCount: 0, TimeSpan.Zero) => Current = this;

        public void Dispose() => Current = null;

        protected override bool ShouldRetryOn(Exception exception) => false;
    }
}
