using ProjectsApi.Contract.Tests.Storeroom;

namespace ProjectsApi.Contract.Tests.Connections;

/// <summary>Names, nullability and order of arguments, as clients generated for the contract expect them.</summary>
public sealed class ConnectionShapeTests
{
    [Theory]
    [InlineData("ItemsConnection", "type", "pageInfo: PageInfo!", "edges: [ItemsEdge!]", "nodes: [Item!]", "totalCount: Int!")]
    [InlineData("ItemsEdge", "type", "cursor: String!", "node: Item!")]
    [InlineData("PageInfo", "type", "hasNextPage: Boolean!", "hasPreviousPage: Boolean!", "startCursor: String", "endCursor: String")]
    [InlineData("Node", "interface", "id: ID!")]
    [InlineData("Item", "type", "id: ID!", "name: String!", "rank: Int", "price: Decimal!", "shelfId: ID", "shelf: Shelf",
        "parts(first: Int, after: String, last: Int, before: String, where: PartFilterInput, order: [PartSortInput!]): PartsConnection",
        "moves(first: Int, after: String, last: Int, before: String, where: MovementFilterInput, order: [MovementSortInput!]): "
            + "MovesConnection",
        "shelfName: String")]
    [InlineData("MovesConnection", "type", "pageInfo: PageInfo!", "edges: [MovesEdge!]", "nodes: [Movement!]", "totalCount: Int!")]
    [InlineData("SortEnumType", "enum", "ASC", "DESC")]
    public async Task Types_have_the_members_of_the_contract(string name, string kind, params string[] members)
    {
        await using var api = await StoreroomApi.StartAsync();

        Assert.Equal(members.Prepend($"{kind} {name}"), SdlShape.Of(api.Sdl, name));
    }

    [Fact]
    public async Task A_list_takes_its_arguments_in_the_order_of_the_contract()
    {
        await using var api = await StoreroomApi.StartAsync();

        Assert.Contains(
            "items(first: Int, after: String, last: Int, before: String, where: ItemFilterInput, order: [ItemSortInput!]): ItemsConnection",
            SdlShape.Of(api.Sdl, "Query"));
        Assert.Contains(
            "items(first: Int, after: String, last: Int, before: String, where: ItemFilterInput, order: [ItemSortInput!]): ItemsConnection",
            SdlShape.Of(api.Sdl, "Shelf"));
    }

    [Fact]
    public async Task Nodes_are_looked_up_as_in_relay()
    {
        await using var api = await StoreroomApi.StartAsync();

        Assert.Equal(["type Query", "node(id: ID!): Node", "nodes(ids: [ID!]!): [Node]!"], SdlShape.Of(api.Sdl, "Query").Take(3));
    }

    [Theory]
    [InlineData("type ItemsConnection", "A connection to a list of items.")]
    [InlineData("type ItemsEdge", "An edge in a connection.")]
    [InlineData("type PageInfo", "Information about pagination in a connection.")]
    [InlineData("interface Node", "The node interface is implemented by entities that have a global unique identifier.")]
    [InlineData("pageInfo: PageInfo!", "Information to aid in pagination.")]
    [InlineData("edges: [ItemsEdge!]", "A list of edges.")]
    [InlineData("nodes: [Item!]", "A flattened list of the nodes.")]
    [InlineData("totalCount: Int!", "Identifies the total count of items in the connection.")]
    [InlineData("cursor: String!", "A cursor for use in pagination.")]
    [InlineData("node: Item!", "The item at the end of the edge.")]
    [InlineData("first: Int,", "Returns the first _n_ elements from the list.")]
    public async Task Descriptions_begin_with_the_words_of_the_contract(string member, string description)
    {
        await using var api = await StoreroomApi.StartAsync();
        var lines = api.Sdl.Split('\n').Select(line => line.Trim()).ToList();

        Assert.StartsWith(
            '"' + description, lines[lines.FindIndex(line => line.StartsWith(member, StringComparison.Ordinal)) - 1],
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_size_of_a_page_is_told_to_whoever_counts_costs()
    {
        await using var api = await StoreroomApi.StartAsync();

        Assert.Contains(
            "@listSize(assumedSize: 50, slicingArguments: [\"first\", \"last\"], slicingArgumentDefaultValue: 10, sizedFields: "
                + "[\"edges\", \"nodes\"], requireOneSlicingArgument: false)",
            api.Sdl,
            StringComparison.Ordinal);
    }
}
