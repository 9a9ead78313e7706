using Microsoft.Extensions.Time.Testing;
using ProjectsApi.Contract.Requests;

namespace ProjectsApi.Contract.Tests.Execution;

public sealed class OperationTimeoutTests
{
    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData(300, 300)]
    [InlineData(10, 30)]
    [InlineData(30, 30)]
    public void An_operation_has_the_longest_time_that_it_was_given_from_its_beginning_on(int asked, int ends)
    {
        var clock = new FakeTimeProvider();
        using var deadline = new CancellationTokenSource(Usual, clock);
        var time = new OperationTimeout(deadline, Usual, clock);
        clock.Advance(TimeSpan.FromSeconds(5));

        time.ExtendTo(TimeSpan.FromSeconds(asked));
        time.ExtendTo(TimeSpan.FromSeconds(asked));

        Assert.Equal(TimeSpan.FromSeconds(ends), time.Limit);
        clock.Advance(TimeSpan.FromSeconds(ends - 6));
        Assert.False(deadline.IsCancellationRequested);
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(deadline.IsCancellationRequested);
    }

    [Fact]
    public void What_is_over_is_not_begun_again()
    {
        var clock = new FakeTimeProvider();
        using var deadline = new CancellationTokenSource(Usual, clock);
        var time = new OperationTimeout(deadline, Usual, clock);
        clock.Advance(Usual);

        time.ExtendTo(TimeSpan.FromMinutes(5));

        Assert.True(deadline.IsCancellationRequested);
    }
}
