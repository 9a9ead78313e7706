using ProjectsApi.Planning.Network;

namespace ProjectsApi.Planning.Tests.Network;

public sealed class ScheduleNetworkTests
{
    private static readonly Guid Works = Key(1);
    private static readonly Guid Piles = Key(2);
    private static readonly Guid Frame = Key(3);
    private static readonly Guid Permit = Key(4);

    /// <summary>Piles and frame below works; the permit is at the top.</summary>
    private static readonly Dictionary<Guid, Guid?> Tree = new() { [Works] = null, [Piles] = Works, [Frame] = Works, [Permit] = null };

    [Fact]
    public void A_loop_names_its_nodes_in_the_order_of_the_links()
    {
        var network = new ScheduleNetwork(Tree, [new(Piles, Frame), new(Frame, Permit)]);

        Assert.Equal([Permit, Piles, Frame], network.LoopThrough(new(Permit, Piles)));
        Assert.Null(network.LoopThrough(new(Piles, Permit)));
    }

    [Fact]
    public void A_link_of_a_summary_holds_for_its_descendants()
    {
        var network = new ScheduleNetwork(Tree, [new(Works, Permit)]);

        Assert.Equal([Permit, Frame, Works], network.LoopThrough(new(Permit, Frame)));
    }

    [Fact]
    public void A_summary_and_what_is_below_it_cannot_wait_for_each_other()
    {
        var network = new ScheduleNetwork(Tree, []);

        Assert.Equal([Works, Piles], network.LoopThrough(new(Works, Piles)));
        Assert.Equal([Piles, Works], network.LoopThrough(new(Piles, Works)));
    }

    [Fact]
    public void A_summary_without_children_is_passed_through()
    {
        var network = new ScheduleNetwork(new Dictionary<Guid, Guid?> { [Works] = null, [Permit] = null }, [new(Works, Permit)]);

        Assert.Equal([Permit, Works], network.LoopThrough(new(Permit, Works)));
    }

    [Fact]
    public void A_node_that_moves_below_its_predecessor_closes_a_loop()
    {
        var moved = new Dictionary<Guid, Guid?>(Tree) { [Permit] = Works };

        Assert.Equal([Works, Permit], new ScheduleNetwork(moved, [new(Permit, Works)]).LoopAround(Permit));
        Assert.Null(new ScheduleNetwork(moved, [new(Permit, Piles)]).LoopAround(Permit));
        Assert.Null(new ScheduleNetwork(Tree, [new(Permit, Works)]).LoopAround(Permit));
    }

    [Fact]
    public void A_parent_below_the_node_itself_closes_a_loop_in_the_tree()
    {
        var network = new ScheduleNetwork(Tree, []);

        Assert.Equal([Works, Piles], network.LoopInTree(Works, Piles));
        Assert.Equal([Works], network.LoopInTree(Works, Works));
        Assert.Null(network.LoopInTree(Piles, Frame));
        Assert.True(network.IsBelow(Piles, Works));
        Assert.False(network.IsBelow(Works, Piles));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(7)]
    public void Links_by_chance_close_a_loop_exactly_where_a_naive_search_finds_one(int seed)
    {
        var chance = new Random(seed);
        var (refused, taken) = (0, 0);
        for (var round = 0; round < 25; round++)
        {
            var plan = new RandomPlan(chance, 9);
            for (var attempt = 0; attempt < 16; attempt++)
            {
                var link = new NetworkLink(plan.Nodes[chance.Next(9)], plan.Nodes[chance.Next(9)]);
                var goesRound = plan.GoesRound(link);
                var loop = plan.Network.LoopThrough(link);

                Assert.Equal(goesRound, loop is not null);
                if (loop is null)
                {
                    plan.Links.Add(link);
                    taken++;
                    continue;
                }

                Assert.Equal(link.Predecessor, loop[0]);
                plan.Links.Add(link);
                AssertRound(plan, loop);
                plan.Links.Remove(link);
                refused++;
            }
        }

        Assert.True(refused > 100 && taken > 100, $"{refused} refused and {taken} taken are too few to show anything.");
    }

    [Theory]
    [InlineData(11)]
    [InlineData(13)]
    [InlineData(17)]
    [InlineData(19)]
    public void Moves_by_chance_close_a_loop_exactly_where_a_naive_search_finds_one(int seed)
    {
        var chance = new Random(seed);
        var (refused, allowed) = (0, 0);
        for (var round = 0; round < 150; round++)
        {
            var plan = PlanWithoutLoops(chance);
            var (node, parent) = (plan.Nodes[chance.Next(9)], plan.Nodes[chance.Next(9)]);
            var inTree = plan.Network.LoopInTree(node, parent);
            Assert.Equal(node == parent || plan.IsBelow(parent, node), inTree is not null);
            if (inTree is not null)
            {
                Assert.Equal((node, parent), (inTree[0], inTree[^1]));
                continue;
            }

            plan.Move(node, parent);
            var loop = plan.Network.LoopAround(node);

            Assert.Equal(plan.GoesRound(), loop is not null);
            if (loop is null)
            {
                allowed++;
                continue;
            }

            AssertRound(plan, loop);
            refused++;
        }

        Assert.True(refused > 20 && allowed > 20, $"{refused} refused and {allowed} allowed are too few to show anything.");
    }

    private static RandomPlan PlanWithoutLoops(Random chance)
    {
        var plan = new RandomPlan(chance, 9);
        for (var attempt = 0; attempt < 8; attempt++)
        {
            var link = new NetworkLink(plan.Nodes[chance.Next(9)], plan.Nodes[chance.Next(9)]);
            if (!plan.GoesRound(link))
            {
                plan.Links.Add(link);
            }
        }

        return plan;
    }

    private static void AssertRound(RandomPlan plan, IReadOnlyList<Guid> loop) =>
        Assert.All(loop.Zip(loop.Skip(1).Append(loop[0])), step => Assert.True(plan.IsStep(step.First, step.Second)));

    private static Guid Key(int number) => new(number, 0, 0, new byte[8]);
}
