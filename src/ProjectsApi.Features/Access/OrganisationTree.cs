namespace ProjectsApi.Features.Access;

/// <summary>Tree of the organisations.</summary>
internal sealed class OrganisationTree(IReadOnlyCollection<(Guid Id, Guid? Parent)> organisations)
{
    private readonly ILookup<Guid?, Guid> _children = organisations.ToLookup(o => o.Parent, o => o.Id);
    private readonly Dictionary<Guid, Guid?> _parents = organisations.ToDictionary(o => o.Id, o => o.Parent);

    /// <summary>Whether the organisation exists and has no parent.</summary>
    public bool IsRoot(Guid organisation) => _parents.TryGetValue(organisation, out var parent) && parent is null;

    /// <summary>The organisation and all below it.</summary>
    public IReadOnlySet<Guid> Under(Guid organisation)
    {
        var found = new HashSet<Guid>();
        var next = new Stack<Guid>([organisation]);
        while (next.TryPop(out var at))
        {
            // A cycle is wrong data; it must not hang every sign-in.
            if (!found.Add(at))
            {
                continue;
            }

            foreach (var child in _children[at])
            {
                next.Push(child);
            }
        }

        return found;
    }
}
