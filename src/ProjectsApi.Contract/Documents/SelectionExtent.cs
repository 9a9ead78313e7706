namespace ProjectsApi.Contract.Documents;

/// <summary>How large a selection set is with its fragments written out.</summary>
/// <param name="Selections">Selections, all levels.</param>
/// <param name="Fields">Fields of the first level.</param>
/// <param name="Depth">Levels of fields; introspection counts as none.</param>
internal readonly record struct SelectionExtent(long Selections, long Fields, int Depth)
{
    // Each fragment may double the one before it, so sums are held far below overflow.
    private const long Ceiling = 1L << 40;

    public SelectionExtent Below(bool isIntrospection) =>
        new(Math.Min(Selections + 1, Ceiling), 1, isIntrospection ? 0 : Depth + 1);

    public SelectionExtent With(SelectionExtent sibling) => new(
        Math.Min(Selections + sibling.Selections, Ceiling),
        Math.Min(Fields + sibling.Fields, Ceiling),
        Math.Max(Depth, sibling.Depth));

    /// <summary>The larger of each number, as of two operations of one document.</summary>
    public SelectionExtent Or(SelectionExtent other) =>
        new(Math.Max(Selections, other.Selections), Math.Max(Fields, other.Fields), Math.Max(Depth, other.Depth));
}
