using System.Linq.Expressions;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Contract.Tests.Storeroom;

namespace ProjectsApi.Contract.Tests.Selections;

public sealed class ViewMapTests
{
    [Fact]
    public void A_shape_holds_the_members_asked_for_and_the_key()
    {
        var shape = FindItems.Map.Only(ViewMembers<ItemView>.BitOf("Name") | ViewMembers<ItemView>.BitOf("Price"));

        Assert.Equal(["Id", "Name", "Price"], Members(shape));
        Assert.Equal(["Id"], Members(FindItems.Map.Only(0)));
    }

    [Fact]
    public void A_shape_is_made_once() => Assert.Same(FindItems.Map.Only(2), FindItems.Map.Only(2));

    [Fact]
    public void A_shape_fills_what_it_holds_and_nothing_else()
    {
        var view = FindItems.Map.Only(ViewMembers<ItemView>.BitOf("Rank")).Compile()(Rows.Item(7, "seven", i => (i.Rank, i.Price) = (3, 9m)));

        Assert.Equal((Rows.Key(7), 3, 0m, ""), (view.Id, view.Rank, view.Price, view.Name));
    }

    [Fact]
    public void An_expression_needs_the_members_it_reads_wherever_they_stand()
    {
        Expression<Func<ItemView, object?>> reads = v => new object?[] { v.Name.Length + v.Price, v.Rank == null ? 0 : v.Rank.Value };

        Assert.Equal(
            ViewMembers<ItemView>.BitOf("Name") | ViewMembers<ItemView>.BitOf("Price") | ViewMembers<ItemView>.BitOf("Rank"), ViewMembers<ItemView>.BitsOf(reads));
    }

    [Fact]
    public void A_projection_that_is_no_initialiser_is_refused() =>
        Assert.Throws<ArgumentException>(() => new ViewMap<Item, ItemView>(i => Made(i)));

    private static ItemView Made(Item item) => new() { Id = item.Id };

    private static IEnumerable<string> Members(Expression<Func<Item, ItemView>> shape) =>
        Assert.IsType<MemberInitExpression>(shape.Body).Bindings.Select(binding => binding.Member.Name).Order();
}
