namespace ProjectsApi.Features.Access;

/// <summary>Which organisation stands above which.</summary>
internal sealed class OrganisationTree(IReadOnlyCollection<(Guid Id, Guid? Above)> organisations)
{
    private readonly ILookup<Guid?, Guid> _below = organisations.ToLookup(o => o.Above, o => o.Id);
    private readonly Dictionary<Guid, Guid?> _above = organisations.ToDictionary(o => o.Id, o => o.Above);

    /// <summary>Whether nothing stands above it; false for one that there is not.</summary>
    public bool IsRoot(Guid organisation) => _above.TryGetValue(organisation, out var above) && above is null;

    /// <summary>The organisation and everything below it.</summary>
    public IReadOnlySet<Guid> Under(Guid organisation)
    {
        var found = new HashSet<Guid>();
        var next = new Stack<Guid>([organisation]);
        while (next.TryPop(out var at))
        {
            // A loop in the tree is wrong data; it must not hold up everybody who signs in.
            if (!found.Add(at))
            {
                continue;
            }

            foreach (var below in _below[at])
            {
                next.Push(below);
            }
        }

        return found;
    }
}
