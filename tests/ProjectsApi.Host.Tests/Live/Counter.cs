namespace ProjectsApi.Host.Tests.Live;

/// <summary>Counts events of several tasks and signals a reached number.</summary>
public sealed class Counter
{
    private readonly Lock gate = new();
    private readonly List<(int Number, TaskCompletionSource Reached)> waiting = [];
    private int count;

    public void Add()
    {
        lock (gate)
        {
            count++;
            foreach (var (_, reached) in waiting.Where(wait => wait.Number <= count))
            {
                reached.TrySetResult();
            }
        }
    }

    public Task ReachesAsync(int number)
    {
        lock (gate)
        {
            if (count >= number)
            {
                return Task.CompletedTask;
            }

            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.Add((number, reached));
            return reached.Task;
        }
    }
}
