using System.Linq.Expressions;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Contract.Tests.Storeroom;

namespace ProjectsApi.Contract.Tests.Rows;

public sealed class RowMapTests
{
    private static readonly RowMap<Item> Map = new ItemRow().Map;

    [Fact]
    public void A_shape_holds_the_members_asked_for_and_the_key()
    {
        Assert.Equal(["Id", "Name", "Price"], Members(Map.Only(MemberSet.Of("Name", "Price")).Body));
        Assert.Equal(["Id"], Members(Map.Only(MemberSet.Empty).Body));
    }

    [Fact]
    public void A_shape_is_made_once() => Assert.Same(Map.Only(MemberSet.Of("Name")), Map.Only(MemberSet.Of("Name")));

    [Fact]
    public void A_shape_fills_the_asked_members_and_no_others()
    {
        var row = Map.Only(MemberSet.Of("Rank")).Compile()(Samples.Item(7, "seven", i => (i.Rank, i.Price) = (3, 9m)));

        Assert.Equal((Samples.Key(7), 3, 0m, null), (row.Id, row.Rank, row.Price, row.Name));
    }

    [Fact]
    public void A_shape_leads_through_a_related_row_that_may_be_absent()
    {
        var copy = Map.Only(MemberSet.Of("Shelf.Name")).Compile();

        Assert.Null(copy(Samples.Item(1, "alone")).Shelf);
        var shelf = copy(Samples.Item(2, "placed", i => i.Shelf = new Shelf { Name = "top", Width = 4 })).Shelf;
        Assert.Equal(("top", 0), (shelf?.Name, shelf?.Width));
    }

    [Theory]
    [InlineData("Weight")]
    [InlineData("Shelf.Weight")]
    public void A_member_without_a_column_is_refused(string path) => Assert.Throws<ArgumentException>(() => Map.Only(MemberSet.Of(path)));

    private static IEnumerable<string> Members(Expression copy) =>
        Assert.IsType<MemberInitExpression>(copy).Bindings.Select(binding => binding.Member.Name).Order();
}
