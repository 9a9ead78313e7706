namespace ProjectsApi.Mspdi.Reading;

/// <summary>
/// Finds loops of links, including loops through summaries. Each task has a start and a finish vertex. Edges lead from start to finish,
/// from a summary's start to its children's, from their finishes to its own, and along links from finish to start. One depth-first search
/// visits all vertices in linear time.
/// </summary>
internal sealed class LinkLoops(int tasks, MspdiOutline outline)
{
    // Repairing ten loops often removes the others too.
    private const int MostLoops = 10;

    private readonly List<Located<int>>?[] _next = new List<Located<int>>?[2 * tasks];
    private readonly byte[] _state = new byte[2 * tasks];
    private readonly List<(int Gate, int Edge)> _path = [];

    public void Add(int predecessor, int successor, MspdiLocation place) => Connect(FinishOf(predecessor), StartOf(successor), place);

    /// <summary>The first ten loops as indexes of tasks, each with the location of the closing link or task.</summary>
    public IReadOnlyList<Located<IReadOnlyList<int>>> Find()
    {
        for (var index = 0; index < tasks; index++)
        {
            Connect(StartOf(index), FinishOf(index), default);
            if (outline.ParentOf(index) is { } parent)
            {
                Connect(StartOf(parent), StartOf(index), default);
                Connect(FinishOf(index), FinishOf(parent), default);
            }
        }

        var loops = new List<Located<IReadOnlyList<int>>>();
        for (var gate = 0; gate < _state.Length && loops.Count < MostLoops; gate++)
        {
            WalkFrom(gate, loops);
        }

        return loops;
    }

    private static int StartOf(int task) => 2 * task;

    private static int FinishOf(int task) => (2 * task) + 1;

    private void Connect(int from, int to, MspdiLocation place) => (_next[from] ??= []).Add(new(to, place));

    private void WalkFrom(int start, List<Located<IReadOnlyList<int>>> loops)
    {
        const byte open = 1;
        const byte done = 2;
        if (_state[start] != 0)
        {
            return;
        }

        Enter(start);
        while (_path.Count > 0 && loops.Count < MostLoops)
        {
            var (gate, edge) = _path[^1];
            if (_next[gate] is not { } next || edge == next.Count)
            {
                _state[gate] = done;
                _path.RemoveAt(_path.Count - 1);
                continue;
            }

            _path[^1] = (gate, edge + 1);
            var (to, place) = (next[edge].Value, next[edge].Location);
            if (_state[to] == 0)
            {
                Enter(to);
            }
            else if (_state[to] == open)
            {
                loops.Add(new(TasksFrom(to), LocationOnPath(to, place)));
            }
        }

        void Enter(int gate)
        {
            _state[gate] = open;
            _path.Add((gate, 0));
        }
    }

    private List<int> TasksFrom(int gate)
    {
        var tasks = new List<int>();
        foreach (var (at, _) in _path.SkipWhile(step => step.Gate != gate))
        {
            if (tasks.Count == 0 || tasks[^1] != at / 2)
            {
                tasks.Add(at / 2);
            }
        }

        return tasks;
    }

    // The closing edge may belong to the outline; then the last link before it is reported.
    private MspdiLocation LocationOnPath(int gate, MspdiLocation closing)
    {
        if (closing != default)
        {
            return closing;
        }

        return _path.AsEnumerable().Reverse()
            .TakeWhile(step => step.Gate != gate)
            .Concat(_path.Where(step => step.Gate == gate))
            .Select(step => (_next[step.Gate] ?? [])[step.Edge - 1].Location)
            .FirstOrDefault(place => place != default);
    }
}
