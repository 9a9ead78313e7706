using ProjectsApi.Contract.Subscriptions;

namespace ProjectsApi.Toy;

/// <summary>A source of events that a test publishes.</summary>
public sealed class ToyNews
{
    private readonly Lock _gate = new();
    private readonly List<EventQueue<string>> _queues = [];
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public int Subscribers
    {
        get
        {
            lock (_gate)
            {
                return _queues.Count;
            }
        }
    }

    public void Publish(string text) => TryPublish(text);

    /// <summary>Publishes, and returns whether every subscriber had room.</summary>
    public bool TryPublish(string text)
    {
        lock (_gate)
        {
            return _queues.Select(queue => queue.TryAdd(text)).ToList().TrueForAll(added => added);
        }
    }

    /// <summary>Ends every subscription; a cause makes it fail.</summary>
    public void End(Exception? cause = null)
    {
        lock (_gate)
        {
            _queues.ForEach(queue => queue.End(cause));
        }
    }

    public async Task HasSubscribersAsync(int number)
    {
        while (true)
        {
            Task changed;
            lock (_gate)
            {
                if (_queues.Count == number)
                {
                    return;
                }

                changed = _changed.Task;
            }

            await changed;
        }
    }

    public async IAsyncEnumerable<string> FollowAsync(
        int capacity, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var queue = new EventQueue<string>(capacity);
        Change(queues => queues.Add(queue));
        try
        {
            await foreach (var text in queue.ReadAsync(cancellationToken))
            {
                yield return text;
            }
        }
        finally
        {
            Change(queues => queues.Remove(queue));
        }
    }

    private void Change(Action<List<EventQueue<string>>> change)
    {
        lock (_gate)
        {
            change(_queues);
            _changed.SetResult();
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }
}
