namespace ProjectsApi.Mspdi;

/// <summary>Tree that the outline levels of an ordered list of tasks make; tasks are named by their index in the list.</summary>
public sealed class MspdiOutline
{
    private readonly IReadOnlyList<MspdiTask> _tasks;
    private readonly int?[] _parents;
    // The list is the tree in pre-order: what is below a task follows it without a gap.
    private readonly int[] _end;
    private readonly bool[] _hasChildren;
    private readonly bool[] _isMapped;
    private readonly Dictionary<int, int> _indexes = [];

    public MspdiOutline(IReadOnlyList<MspdiTask> tasks)
    {
        _tasks = tasks;
        _parents = new int?[tasks.Count];
        _end = new int[tasks.Count];
        _hasChildren = new bool[tasks.Count];
        _isMapped = new bool[tasks.Count];
        Array.Fill(_end, tasks.Count);
        var open = new Stack<int>();
        for (var index = 0; index < tasks.Count; index++)
        {
            Place(index, open);
        }
    }

    /// <summary>Index of a task; null for a UID that no task has.</summary>
    public int? IndexOf(int uid) => _indexes.TryGetValue(uid, out var index) ? index : null;

    /// <summary>Index of the summary above; null at the top, which stands below the project's own task at most.</summary>
    public int? ParentOf(int index) => _parents[index] is { } above && _tasks[above].OutlineLevel > 0 ? above : null;

    public bool HasChildren(int index) => _hasChildren[index];

    /// <summary>Whether a task becomes a node: it and those above it are active, of this project and not the project itself.</summary>
    public bool IsMapped(int index) => _isMapped[index];

    /// <summary>Whether a link of a task becomes one: it and its predecessor become nodes of this project.</summary>
    public bool IsMapped(int index, MspdiLink link) =>
        _isMapped[index] && link.CrossProject is null && IndexOf(link.PredecessorUid) is { } predecessor && _isMapped[predecessor];

    /// <summary>Whether a task stands somewhere below another.</summary>
    public bool IsBelow(int index, int above) => index > above && index < _end[above];

    private void Place(int index, Stack<int> open)
    {
        var task = _tasks[index];
        while (open.TryPeek(out var last) && _tasks[last].OutlineLevel >= task.OutlineLevel)
        {
            _end[open.Pop()] = index;
        }

        if (open.TryPeek(out var above))
        {
            _parents[index] = above;
            _hasChildren[above] = true;
        }

        _isMapped[index] = task is { OutlineLevel: > 0, IsActive: true, IsExternal: false }
            && (ParentOf(index) is not { } parent || _isMapped[parent]);
        _indexes.TryAdd(task.Uid, index);
        open.Push(index);
    }
}
