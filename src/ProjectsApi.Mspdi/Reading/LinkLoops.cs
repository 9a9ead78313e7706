namespace ProjectsApi.Mspdi.Reading;

/// <summary>
/// Loops of tasks that wait for one another, over links and summaries together. Each task is an entrance and an exit; work goes from the
/// entrance to the exit, from a summary's entrance to those below it, from the exits below it to its own, and along links from exit to
/// entrance. One walk over all gates, so that time grows with tasks and links and not with their product.
/// </summary>
internal sealed class LinkLoops(int tasks, MspdiOutline outline)
{
    // One loop is told by many links; who has mended ten will ask again.
    private const int MostLoops = 10;

    private readonly List<Placed<int>>?[] _next = new List<Placed<int>>?[2 * tasks];
    private readonly byte[] _state = new byte[2 * tasks];
    private readonly List<(int Gate, int Edge)> _way = [];

    public void Add(int predecessor, int successor, MspdiPlace place) => Connect(ExitOf(predecessor), EntranceOf(successor), place);

    /// <summary>The first ten loops by the indexes of their tasks, each told at the link or task that closes it.</summary>
    public IReadOnlyList<Placed<IReadOnlyList<int>>> Find()
    {
        for (var index = 0; index < tasks; index++)
        {
            Connect(EntranceOf(index), ExitOf(index), default);
            if (outline.ParentOf(index) is { } parent)
            {
                Connect(EntranceOf(parent), EntranceOf(index), default);
                Connect(ExitOf(index), ExitOf(parent), default);
            }
        }

        var loops = new List<Placed<IReadOnlyList<int>>>();
        for (var gate = 0; gate < _state.Length && loops.Count < MostLoops; gate++)
        {
            WalkFrom(gate, loops);
        }

        return loops;
    }

    private static int EntranceOf(int task) => 2 * task;

    private static int ExitOf(int task) => (2 * task) + 1;

    private void Connect(int from, int to, MspdiPlace place) => (_next[from] ??= []).Add(new(to, place));

    private void WalkFrom(int start, List<Placed<IReadOnlyList<int>>> loops)
    {
        const byte open = 1;
        const byte done = 2;
        if (_state[start] != 0)
        {
            return;
        }

        Enter(start);
        while (_way.Count > 0 && loops.Count < MostLoops)
        {
            var (gate, edge) = _way[^1];
            if (_next[gate] is not { } next || edge == next.Count)
            {
                _state[gate] = done;
                _way.RemoveAt(_way.Count - 1);
                continue;
            }

            _way[^1] = (gate, edge + 1);
            var (to, place) = (next[edge].Value, next[edge].Place);
            if (_state[to] == 0)
            {
                Enter(to);
            }
            else if (_state[to] == open)
            {
                loops.Add(new(TasksFrom(to), PlaceOnWay(to, place)));
            }
        }

        void Enter(int gate)
        {
            _state[gate] = open;
            _way.Add((gate, 0));
        }
    }

    private List<int> TasksFrom(int gate)
    {
        var tasks = new List<int>();
        foreach (var (at, _) in _way.SkipWhile(step => step.Gate != gate))
        {
            if (tasks.Count == 0 || tasks[^1] != at / 2)
            {
                tasks.Add(at / 2);
            }
        }

        return tasks;
    }

    // The edge that closes the walk may be one of the tree; then the last link before it is told.
    private MspdiPlace PlaceOnWay(int gate, MspdiPlace closing)
    {
        if (closing != default)
        {
            return closing;
        }

        return _way.AsEnumerable().Reverse()
            .TakeWhile(step => step.Gate != gate)
            .Concat(_way.Where(step => step.Gate == gate))
            .Select(step => (_next[step.Gate] ?? [])[step.Edge - 1].Place)
            .FirstOrDefault(place => place != default);
    }
}
