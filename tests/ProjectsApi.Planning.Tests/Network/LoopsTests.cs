using ProjectsApi.Planning.Network;

namespace ProjectsApi.Planning.Tests.Network;

public sealed class LoopsTests
{
    private static readonly (int From, int To)[] Edges = [(1, 2), (2, 3), (3, 4), (2, 4), (4, 1)];

    [Fact]
    public void The_shortest_loop_is_listed_from_the_edge_that_closes_it()
    {
        Assert.Equal([4, 1, 2], Loops.ClosedBy(4, 1, Next));
    }

    [Fact]
    public void It_does_not_matter_whether_the_edge_is_there_already()
    {
        Assert.Equal([3, 1, 2], Loops.ClosedBy(3, 1, Next));
    }

    [Fact]
    public void An_edge_back_to_its_own_vertex_is_a_loop_of_one()
    {
        Assert.Equal([2], Loops.ClosedBy(2, 2, Next));
    }

    [Fact]
    public void An_edge_to_where_nothing_leads_back_from_closes_no_loop()
    {
        Assert.Null(Loops.ClosedBy(1, 5, Next));
    }

    [Fact]
    public void A_chain_of_a_hundred_thousand_is_walked_without_recursion()
    {
        const int Last = 100_000;

        Assert.Equal(Last, Loops.ClosedBy(Last, 1, vertex => vertex < Last ? [vertex + 1] : [])?.Count);
    }

    private static IEnumerable<int> Next(int vertex) => Edges.Where(edge => edge.From == vertex).Select(edge => edge.To);
}
