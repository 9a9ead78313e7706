using ProjectsApi.Data.Changes;
using ProjectsApi.Host.Background;

namespace ProjectsApi.Host.Tests.Live;

/// <summary>The running server removes answers under expired keys.</summary>
public sealed class IdempotencyCleanupTests
{
    // The clock advances during a run on a busy machine; a skipped run would take another hour.
    private static readonly TimeSpan AtMost = 1.75 * IdempotencyCleanup.Interval;

    [Fact]
    public async Task The_first_sweep_comes_within_the_hour_and_the_next_one_an_hour_later()
    {
        await using var register = await BackgroundRegister.StartAsync();
        await register.AddAnswersAsync(daysAgo: 8, count: 3);
        await register.AddAnswersAsync(daysAgo: 6, count: 2);

        Assert.InRange(await register.UntilLeftAsync(2), TimeSpan.Zero, AtMost);
        // A run checks for more rows before it ends.
        await register.AdvanceMinuteAsync();
        await register.AdvanceMinuteAsync();
        await register.AddAnswersAsync(daysAgo: 9, count: 1);
        Assert.InRange(await register.UntilLeftAsync(2), IdempotencyCleanup.Interval / 2, AtMost);

        Assert.Empty(register.Log);
    }

    [Fact]
    public async Task More_than_one_statement_removes_go_in_one_sweep()
    {
        await using var register = await BackgroundRegister.StartAsync();
        await register.AddAnswersAsync(daysAgo: 8, count: (2 * ExpiredIdempotencyKeys.AtOnce) + 1);

        Assert.InRange(await register.UntilLeftAsync(0), TimeSpan.Zero, AtMost);
    }

    [Fact]
    public async Task An_outage_is_logged_once_and_retried()
    {
        await using var register = await BackgroundRegister.StartAsync();
        await register.AddAnswersAsync(daysAgo: 8, count: 1);
        register.IsDown = true;
        for (var minute = 0; minute < 70; minute++)
        {
            await register.AdvanceMinuteAsync();
        }

        register.IsDown = false;
        await register.UntilLeftAsync(0);
        await register.AdvanceMinuteAsync();

        Assert.False(register.Cleanup.ExecuteTask?.IsCompleted);
        Assert.Equal(
            ["Answers under expired keys cannot be removed now; the next try is in a minute",
            "Answers under expired keys are removed again"],
            register.Log);
    }
}
