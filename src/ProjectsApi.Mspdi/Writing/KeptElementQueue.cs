namespace ProjectsApi.Mspdi.Writing;

/// <summary>Parts of one element that are handed through, in the order of the schema; those of one name stay in theirs.</summary>
internal sealed class KeptElementQueue(IReadOnlyList<KeptElement> parts, IReadOnlyDictionary<string, int> order)
{
    private readonly Queue<KeptElement> _remaining = new(parts.Where(part => order.ContainsKey(part.Name)).OrderBy(part => order[part.Name]));
    private readonly HashSet<string> _names = [.. parts.Select(part => part.Name)];

    public bool Contains(string name) => _names.Contains(name);

    /// <summary>Parts that stand before an element and were not taken yet.</summary>
    public IEnumerable<KeptElement> DequeueBefore(string name)
    {
        while (order.TryGetValue(name, out var place) && _remaining.TryPeek(out var part) && order[part.Name] < place)
        {
            yield return _remaining.Dequeue();
        }
    }

    /// <summary>Parts that were not taken yet.</summary>
    public IEnumerable<KeptElement> DequeueRest()
    {
        while (_remaining.TryDequeue(out var part))
        {
            yield return part;
        }
    }
}
