using Microsoft.Extensions.Time.Testing;
using ProjectsApi.Data.Outages;

namespace ProjectsApi.Data.Tests.Opening;

/// <summary>Callers that may ask the database during an outage.</summary>
public sealed class DatabaseStateTests
{
    private readonly FakeTimeProvider clock = new();
    private readonly DatabaseState state;

    public DatabaseStateTests() => state = new DatabaseState(clock);

    [Fact]
    public void All_are_let_through_while_it_was_last_reached()
    {
        Assert.All(Enumerable.Range(0, 3), _ => Assert.True(state.MayAttempt()));
        Assert.True(state.IsWorthWaiting(TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public void In_an_outage_one_a_second_looks_whether_it_is_back()
    {
        state.NotReached();
        Assert.False(state.MayAttempt());

        clock.Advance(DatabaseState.BetweenAttempts);

        Assert.True(state.MayAttempt());
        Assert.False(state.MayAttempt());
        state.Reached();
        Assert.True(state.MayAttempt());
        Assert.True(state.MayAttempt());
    }

    [Fact]
    public void Running_work_waits_no_longer_than_for_a_restart()
    {
        state.NotReached();
        Assert.True(state.IsWorthWaiting(TimeSpan.FromSeconds(1)));
        Assert.False(state.IsWorthWaiting(TimeSpan.FromSeconds(3)));

        // A further failure does not restart the outage.
        clock.Advance(TimeSpan.FromSeconds(1.5));
        state.NotReached();

        Assert.False(state.IsWorthWaiting(TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void A_refused_write_counts_for_half_a_minute_or_until_the_next_commit()
    {
        state.NotWritten();
        Assert.True(state.IsWriteRefused);
        state.Written();
        Assert.False(state.IsWriteRefused);

        state.NotWritten();
        clock.Advance(DatabaseState.RefusedWriteTime);

        Assert.False(state.IsWriteRefused);
    }
}
