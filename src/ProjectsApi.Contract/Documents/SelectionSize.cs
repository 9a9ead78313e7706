namespace ProjectsApi.Contract.Documents;

/// <summary>Size of a selection set with its fragments written out.</summary>
/// <param name="Selections">Selections, all levels.</param>
/// <param name="Fields">Fields of the first level.</param>
/// <param name="Depth">Levels of fields; introspection is not counted.</param>
internal readonly record struct SelectionSize(long Selections, long Fields, int Depth)
{
    // Each fragment may double the previous one, so sums are capped.
    private const long Ceiling = 1L << 40;

    public SelectionSize Below(bool isIntrospection) =>
        new(Math.Min(Selections + 1, Ceiling), 1, isIntrospection ? 0 : Depth + 1);

    public SelectionSize With(SelectionSize sibling) => new(
        Math.Min(Selections + sibling.Selections, Ceiling),
        Math.Min(Fields + sibling.Fields, Ceiling),
        Math.Max(Depth, sibling.Depth));

    /// <summary>The larger of each number, for two operations of one document.</summary>
    public SelectionSize Or(SelectionSize other) =>
        new(Math.Max(Selections, other.Selections), Math.Max(Fields, other.Fields), Math.Max(Depth, other.Depth));
}
