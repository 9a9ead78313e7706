namespace ProjectsApi.Mspdi.Reading;

/// <summary>Element of a file with its understood descendants.</summary>
internal sealed class MspdiElement(string name, MspdiLocation location)
{
    private List<MspdiElement>? _children;

    public string Name { get; } = name;

    public MspdiLocation Location { get; } = location;

    /// <summary>Null for an empty element or one with children.</summary>
    public string? Text { get; set; }

    public IReadOnlyList<MspdiElement> Children => _children ?? (IReadOnlyList<MspdiElement>)[];

    /// <summary>First child with a name; null for none.</summary>
    public MspdiElement? this[string name]
    {
        get
        {
            // A hundred calls per task: a lambda would allocate on each.
            foreach (var child in _children ?? [])
            {
                if (child.Name == name)
                {
                    return child;
                }
            }

            return null;
        }
    }

    public void Add(MspdiElement child) => (_children ??= []).Add(child);

    public IEnumerable<MspdiElement> All(string name) => Children.Where(child => child.Name == name);

    /// <summary>Items of a list such as WeekDays/WeekDay.</summary>
    public IEnumerable<MspdiElement> All(string list, string item) => All(list).SelectMany(child => child.All(item));
}
