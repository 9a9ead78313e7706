namespace ProjectsApi.Mspdi;

/// <summary>Tree from the outline levels of an ordered list of tasks; a task is identified by its index.</summary>
public sealed class MspdiOutline
{
    private readonly IReadOnlyList<MspdiTask> _tasks;
    private readonly int?[] _parents;
    // The list is the tree in pre-order: descendants follow their task without a gap.
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

    /// <summary>Index of the parent; null at the top, where the project summary task is not counted.</summary>
    public int? ParentOf(int index) => _parents[index] is { } above && _tasks[above].OutlineLevel > 0 ? above : null;

    public bool HasChildren(int index) => _hasChildren[index];

    /// <summary>
    /// Whether a task becomes a node. It and its ancestors are active and belong to this project; the project summary task is excluded.
    /// </summary>
    public bool IsMapped(int index) => _isMapped[index];

    /// <summary>Whether a link is imported: both tasks become nodes.</summary>
    public bool IsMapped(int index, MspdiLink link) =>
        _isMapped[index] && link.CrossProject is null && IndexOf(link.PredecessorUid) is { } predecessor && _isMapped[predecessor];

    /// <summary>Whether a task is a descendant of another.</summary>
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
