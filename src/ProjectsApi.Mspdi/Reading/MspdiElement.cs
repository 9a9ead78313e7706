namespace ProjectsApi.Mspdi.Reading;

/// <summary>Element of one task or calendar with what is understood below it.</summary>
internal sealed class MspdiElement(string name, MspdiLocation place)
{
    private List<MspdiElement>? _children;

    public string Name { get; } = name;

    public MspdiLocation Location { get; } = place;

    /// <summary>Null for an element that is empty or holds others.</summary>
    public string? Text { get; set; }

    public IReadOnlyList<MspdiElement> Children => _children ?? (IReadOnlyList<MspdiElement>)[];

    /// <summary>First child of a name; null when there is none.</summary>
    public MspdiElement? this[string name]
    {
        get
        {
            // Asked a hundred times for each task: a lambda would cost an object each time.
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
