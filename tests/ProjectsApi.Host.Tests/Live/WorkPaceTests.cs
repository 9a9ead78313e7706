using Microsoft.Extensions.Time.Testing;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Host.Background;

namespace ProjectsApi.Host.Tests.Live;

/// <summary>Background work takes at most a quarter of the processors while operations run.</summary>
public sealed class WorkPaceTests
{
    private static readonly TimeSpan Piece = TimeSpan.FromMilliseconds(100);

    private readonly FakeTimeProvider clock = new();
    private readonly OperationActivity operations = new();

    [Theory]
    [InlineData(1, 300)]
    [InlineData(2, 100)]
    [InlineData(3, 33)]
    [InlineData(4, 0)]
    [InlineData(16, 0)]
    public async Task Beside_operations_a_pause_follows_each_piece(int processors, int milliseconds)
    {
        operations.Begin();

        Assert.Equal(milliseconds, await PauseAsync(processors, () => { }), tolerance: 1);
    }

    [Fact]
    public async Task Without_operations_there_is_no_pause() => Assert.Equal(0, await PauseAsync(2, () => { }));

    [Fact]
    public async Task An_operation_that_came_and_went_counts() => Assert.Equal(100, await PauseAsync(2, () =>
    {
        operations.Begin();
        operations.End();
    }));

    [Fact]
    public async Task An_operation_that_ended_during_the_piece_counts_and_one_before_does_not()
    {
        operations.Begin();
        Assert.Equal(100, await PauseAsync(2, operations.End));
        Assert.Equal(0, await PauseAsync(2, () => { }));
    }

    // Milliseconds of the pause after a piece of 100.
    private async Task<double> PauseAsync(int processors, Action meanwhile)
    {
        var pace = new WorkPace(operations, clock, processors);
        var run = pace.RunAsync(
            () =>
            {
                meanwhile();
                clock.Advance(Piece);
                return Task.FromResult(0);
            },
            CancellationToken.None);
        var began = clock.GetUtcNow();
        while (!run.IsCompleted)
        {
            clock.Advance(TimeSpan.FromMilliseconds(1));
        }

        await run;
        return (clock.GetUtcNow() - began).TotalMilliseconds;
    }
}
