namespace ProjectsApi.Planning.Network;

/// <summary>Search for loops in a directed graph.</summary>
public static class Loops
{
    /// <summary>Shortest loop that an edge closes.</summary>
    /// <typeparam name="TVertex">Vertex.</typeparam>
    /// <param name="from">Vertex at which the edge begins.</param>
    /// <param name="to">Vertex at which the edge ends.</param>
    /// <param name="next">Successors of a vertex, with or without the edge in question.</param>
    /// <returns>
    /// Vertices of the loop in the direction of the edges, <paramref name="from"/> first and each once. A single vertex when the edge leads
    /// back to its own. Null when the edge closes no loop.
    /// </returns>
    /// <remarks>
    /// Breadth-first search from <paramref name="to"/>. Time and memory grow with the edges that can be reached from there, not with the
    /// depth of the graph. Of several shortest loops it returns the one that <paramref name="next"/> leads to first.
    /// </remarks>
    public static IReadOnlyList<TVertex>? ClosedBy<TVertex>(TVertex from, TVertex to, Func<TVertex, IEnumerable<TVertex>> next)
        where TVertex : struct, IEquatable<TVertex>
    {
        ArgumentNullException.ThrowIfNull(next);
        var reachedFrom = new Dictionary<TVertex, TVertex> { [to] = from };
        var waiting = new Queue<TVertex>([to]);
        while (waiting.TryDequeue(out var vertex))
        {
            if (vertex.Equals(from))
            {
                return PathBack(from, to, reachedFrom);
            }

            foreach (var reached in next(vertex))
            {
                if (reachedFrom.TryAdd(reached, vertex))
                {
                    waiting.Enqueue(reached);
                }
            }
        }

        return null;
    }

    private static List<TVertex> PathBack<TVertex>(TVertex from, TVertex to, Dictionary<TVertex, TVertex> reachedFrom)
        where TVertex : struct, IEquatable<TVertex>
    {
        var loop = new List<TVertex> { from };
        for (var vertex = from; !vertex.Equals(to); loop.Add(vertex))
        {
            vertex = reachedFrom[vertex];
        }

        // The walk went backwards from the first vertex, so all others are reversed.
        loop.Reverse(1, loop.Count - 1);
        return loop;
    }
}
