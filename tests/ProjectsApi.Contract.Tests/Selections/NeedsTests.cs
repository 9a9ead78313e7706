using ProjectsApi.Contract.Selections;
using ProjectsApi.Contract.Tests.Storeroom;

namespace ProjectsApi.Contract.Tests.Selections;

public sealed class NeedsTests
{
    [Fact]
    public async Task A_field_declares_the_members_it_reads()
    {
        await using var api = await StoreroomApi.StartAsync();
        var fields = api.Get<GraphQL.Types.ISchema>().AllTypes.OfType<ItemType>().Single().Fields;

        Assert.Equal(ViewMembers<ItemView>.BitOf("Price"), Assert.IsType<ViewField>(fields.Find("price")).Needs);
        Assert.Equal(ViewMembers<ItemView>.BitOf("ShelfId"), Assert.IsType<ViewField>(fields.Find("shelf")).Needs);
        Assert.Equal(ViewMembers<ItemView>.BitOf("Id"), Assert.IsType<ViewField>(fields.Find("id")).Needs);
    }

    [Fact]
    public void Members_are_numbered_one_bit_each()
    {
        string[] members = ["Id", "Name", "Rank", "Price", "ShelfId"];

        Assert.Equal(5, members.Select(ViewMembers<ItemView>.BitOf).Distinct().Count(bit => ulong.PopCount(bit) == 1));
        Assert.Throws<KeyNotFoundException>(() => ViewMembers<ItemView>.BitOf("Colour"));
    }
}
