namespace ProjectsApi.Mspdi.Reading;

/// <summary>
/// Finds loops of links, including loops through summaries. Each task has a start and a finish vertex. Edges lead from start to finish and
/// along links from finish to start. Between a summary and its children they lead from start to start and from finish to finish. One
/// depth-first search visits all vertices in linear time.
/// </summary>
internal sealed class LinkLoops(int tasks, MspdiOutline outline)
{
    // Repairing ten loops often removes the others too.
    private const int MostLoops = 10;

    private readonly List<Located<int>>?[] _next = new List<Located<int>>?[2 * tasks];
    private readonly byte[] _state = new byte[2 * tasks];
    private readonly List<(int Vertex, int Edge)> _path = [];

    public void Add(int predecessor, int successor, MspdiLocation location) => Connect(FinishOf(predecessor), StartOf(successor), location);

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
        for (var vertex = 0; vertex < _state.Length && loops.Count < MostLoops; vertex++)
        {
            WalkFrom(vertex, loops);
        }

        return loops;
    }

    private static int StartOf(int task) => 2 * task;

    private static int FinishOf(int task) => (2 * task) + 1;

    private void Connect(int from, int to, MspdiLocation location) => (_next[from] ??= []).Add(new(to, location));

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
            var (vertex, edge) = _path[^1];
            if (_next[vertex] is not { } next || edge == next.Count)
            {
                _state[vertex] = done;
                _path.RemoveAt(_path.Count - 1);
                continue;
            }

            _path[^1] = (vertex, edge + 1);
            var (to, location) = (next[edge].Value, next[edge].Location);
            if (_state[to] == 0)
            {
                Enter(to);
            }
            else if (_state[to] == open)
            {
                loops.Add(new(TasksFrom(to), LocationOnPath(to, location)));
            }
        }

        void Enter(int vertex)
        {
            _state[vertex] = open;
            _path.Add((vertex, 0));
        }
    }

    private List<int> TasksFrom(int vertex)
    {
        var tasks = new List<int>();
        foreach (var (at, _) in _path.SkipWhile(step => step.Vertex != vertex))
        {
            if (tasks.Count == 0 || tasks[^1] != at / 2)
            {
                tasks.Add(at / 2);
            }
        }

        return tasks;
    }

    // The closing edge may belong to the outline; then the last link before it is reported.
    private MspdiLocation LocationOnPath(int vertex, MspdiLocation closing)
    {
        if (closing != default)
        {
            return closing;
        }

        return _path.AsEnumerable().Reverse()
            .TakeWhile(step => step.Vertex != vertex)
            .Concat(_path.Where(step => step.Vertex == vertex))
            .Select(step => (_next[step.Vertex] ?? [])[step.Edge - 1].Location)
            .FirstOrDefault(location => location != default);
    }
}
