using System.Linq.Expressions;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Contract.Tests.Storeroom;

namespace ProjectsApi.Contract.Tests.Selections;

public sealed class NeedsTests
{
    [Fact]
    public async Task A_field_declares_the_members_it_reads()
    {
        await using var api = await StoreroomApi.StartAsync();
        _ = api.Sdl;
        var fields = api.Get<RowType<Item>>().Fields;

        Assert.Equal(MemberSet.Of("Price"), Assert.IsType<MemberField>(fields.Find("price")).Needs);
        Assert.Equal(MemberSet.Of("ShelfId"), Assert.IsType<MemberField>(fields.Find("shelf")).Needs);
        Assert.Equal(MemberSet.Of("Id"), Assert.IsType<MemberField>(fields.Find("id")).Needs);
        Assert.Equal(MemberSet.Of("Shelf", "Shelf.Name"), Assert.IsType<MemberField>(fields.Find("shelfName")).Needs);
    }

    [Fact]
    public void An_expression_needs_the_members_it_reads_at_any_depth()
    {
        Expression<Func<Item, object?>> reads = i =>
            new object?[] { i.Name.Length + i.Price, i.Rank == null ? 0 : i.Rank.Value, i.Parts.Count };

        Assert.Equal(MemberSet.Of("Name", "Price", "Rank", "Parts"), MemberSet.ReadBy(reads));
    }

    [Fact]
    public void Sets_with_the_same_members_are_equal_in_any_order()
    {
        var set = MemberSet.Of("Name", "Price");

        Assert.Equal(set, MemberSet.Of("Price").Or(MemberSet.Of("Name", "Price")));
        Assert.Equal(set.GetHashCode(), MemberSet.Of("Price", "Name").GetHashCode());
        Assert.NotEqual(set, MemberSet.Of("Name"));
        Assert.True(set.Overlaps(MemberSet.Of("Price", "Rank")));
        Assert.False(set.Overlaps(MemberSet.Of("Rank")));
    }
}
