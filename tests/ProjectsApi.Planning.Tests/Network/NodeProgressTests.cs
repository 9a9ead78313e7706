using ProjectsApi.Planning.Network;

namespace ProjectsApi.Planning.Tests.Network;

public sealed class NodeProgressTests
{
    [Fact]
    public void Weights_count_when_every_child_has_one()
    {
        // (5 + 15 + 12) × 100 % and 25 × 68 % of 77: the works of the sample schedule.
        var works = NodeProgress.OfSummary([Child(100, 5), Child(100, 15), Child(100, 12), Child(68, 25), Child(0, 20)]);

        Assert.Equal(63.6364m, works.Progress);
        Assert.Null(works.Weight);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    public void Otherwise_all_count_alike(int? weight)
    {
        Assert.Equal(50m, NodeProgress.OfSummary([Child(100, weight), Child(0, weight)]).Progress);
        Assert.Equal(50m, NodeProgress.OfSummary([Child(100, 3), Child(0, null)]).Progress);
    }

    [Fact]
    public void Nothing_is_whole_before_every_child_is()
    {
        Assert.Equal(99.9999m, NodeProgress.OfSummary([Child(100, 1), Child(99, 0)]).Progress);
        Assert.Equal(99.9999m, NodeProgress.OfSummary([Child(100, 1_000_000), Child(99, 1)]).Progress);
        Assert.Equal(100m, NodeProgress.OfSummary([Child(100, 1), Child(100, 2)]).Progress);
    }

    [Fact]
    public void A_summary_starts_with_its_first_child_and_finishes_with_its_last()
    {
        NodeProgress piles = new(100, null, new(2023, 4, 8), new(2023, 6, 30));
        NodeProgress frame = new(100, null, new(2023, 6, 1), new(2023, 12, 20));
        NodeProgress open = new(0, null, null, null);

        Assert.Equal(new(100, null, new(2023, 4, 8), new(2023, 12, 20)), NodeProgress.OfSummary([frame, piles]));
        Assert.Equal(new(50, null, new(2023, 4, 8), null), NodeProgress.OfSummary([piles, open]));
        Assert.Equal(new(0, null, null, null), NodeProgress.OfSummary([open]));
    }

    [Fact]
    public void Without_children_nothing_can_be_said()
    {
        Assert.Throws<ArgumentException>(() => NodeProgress.OfSummary([]));
    }

    private static NodeProgress Child(decimal progress, decimal? weight) => new(progress, weight, null, null);
}
