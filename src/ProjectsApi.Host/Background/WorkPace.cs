using ProjectsApi.Contract.Requests;

namespace ProjectsApi.Host.Background;

/// <summary>
/// Leaves processors to requests: background work that uses one processor at a time pauses after each piece while operations run. Its share
/// is then a quarter of the processors at most. Without operations it does not pause.
/// </summary>
/// <remarks>The time of a piece includes the database's, which may use a processor of this machine instead.</remarks>
public sealed class WorkPace
{
    private const double Share = 0.25;

    private readonly OperationActivity operations;
    private readonly TimeProvider clock;
    private readonly double pausePerTime;

    /// <param name="operations">Operations of clients.</param>
    /// <param name="clock">Measures the pieces and the pauses.</param>
    /// <param name="processors">Processors of the machine.</param>
    public WorkPace(OperationActivity operations, TimeProvider clock, int processors) =>
        (this.operations, this.clock, pausePerTime) = (operations, clock, Math.Max(0, (1 / (Share * processors)) - 1));

    /// <summary>Runs one piece of work, then pauses if an operation ran meanwhile.</summary>
    public async Task<T> RunAsync<T>(Func<Task<T>> piece, CancellationToken cancellationToken)
    {
        var (began, started, running) = (clock.GetTimestamp(), operations.Started, operations.Running);
        var result = await piece();
        var pause = clock.GetElapsedTime(began) * pausePerTime;
        if (pause > TimeSpan.Zero && (running > 0 || operations.Running > 0 || operations.Started != started))
        {
            await Task.Delay(pause, clock, cancellationToken);
        }

        return result;
    }
}
