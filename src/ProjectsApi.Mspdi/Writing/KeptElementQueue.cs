namespace ProjectsApi.Mspdi.Writing;

/// <summary>Kept children of one element in the order of the schema; equal names keep their order.</summary>
internal sealed class KeptElementQueue(IReadOnlyList<KeptElement> parts, IReadOnlyDictionary<string, int> order)
{
    private readonly Queue<KeptElement> _remaining = new(
        parts.Where(part => order.ContainsKey(part.Name)).OrderBy(part => order[part.Name]));
    private readonly HashSet<string> _names = [.. parts.Select(part => part.Name)];

    public bool Contains(string name) => _names.Contains(name);

    /// <summary>Removes and returns the elements that precede another one in the schema.</summary>
    public IEnumerable<KeptElement> DequeueBefore(string name)
    {
        while (order.TryGetValue(name, out var place) && _remaining.TryPeek(out var part) && order[part.Name] < place)
        {
            yield return _remaining.Dequeue();
        }
    }

    /// <summary>Removes and returns all other elements.</summary>
    public IEnumerable<KeptElement> DequeueRest()
    {
        while (_remaining.TryDequeue(out var part))
        {
            yield return part;
        }
    }
}
