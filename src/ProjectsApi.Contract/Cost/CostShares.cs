using GraphQLParser;

namespace ProjectsApi.Contract.Cost;

/// <summary>Parts of the cost of an operation, by path.</summary>
/// <param name="limited">The cost that is above its limit.</param>
internal sealed class CostShares(Func<OperationCost, double> limited)
{
    private const int Named = 3;

    private readonly Dictionary<string, double> _byPath = new(StringComparer.Ordinal);

    /// <summary>Adds the cost of a field without its selections.</summary>
    /// <param name="path">Response names from the root to the field.</param>
    /// <param name="own">Cost of the field for one parent.</param>
    /// <param name="times">Parents.</param>
    public void Add(IEnumerable<ROM> path, OperationCost own, double times)
    {
        if (limited(own) * times is > 0 and var cost)
        {
            // Of the possible types of an interface, the dearest counts.
            var name = string.Join('.', path);
            _byPath[name] = Math.Max(_byPath.GetValueOrDefault(name), cost);
        }
    }

    /// <summary>The three dearest paths with their shares of the whole cost.</summary>
    /// <param name="whole">Cost of the operation.</param>
    public IReadOnlyList<Dictionary<string, object?>> Dearest(double whole) =>
    [
        .. _byPath.OrderByDescending(path => path.Value).ThenBy(path => path.Key, StringComparer.Ordinal).Take(Named)
            .Select(path => new Dictionary<string, object?>
            {
                ["path"] = path.Key,
                ["cost"] = CostErrors.Reported(path.Value),
                ["percent"] = (int)Math.Round(100 * path.Value / whole, MidpointRounding.AwayFromZero),
            }),
    ];
}
