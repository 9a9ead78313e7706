namespace ProjectsApi.Mspdi.Writing;

/// <summary>Kept children of one element in the order of the schema; equal names keep their order.</summary>
internal sealed class KeptElementQueue(IReadOnlyList<KeptElement> elements, IReadOnlyDictionary<string, int> order)
{
    private readonly Queue<KeptElement> _remaining = new(
        elements.Where(element => order.ContainsKey(element.Name)).OrderBy(element => order[element.Name]));
    private readonly HashSet<string> _names = [.. elements.Select(element => element.Name)];

    public bool Contains(string name) => _names.Contains(name);

    /// <summary>Removes and returns the elements that precede another one in the schema.</summary>
    public IEnumerable<KeptElement> DequeueBefore(string name)
    {
        while (order.TryGetValue(name, out var position) && _remaining.TryPeek(out var element) && order[element.Name] < position)
        {
            yield return _remaining.Dequeue();
        }
    }

    /// <summary>Removes and returns all other elements.</summary>
    public IEnumerable<KeptElement> DequeueRest()
    {
        while (_remaining.TryDequeue(out var element))
        {
            yield return element;
        }
    }
}
