using ProjectsApi.Contract.Tests.Connections;
using ProjectsApi.Contract.Tests.Storeroom;

namespace ProjectsApi.Contract.Tests.Filtering;

/// <summary>Names of filter types, their operations in order and the nullability of operands.</summary>
public sealed class FilterShapeTests
{
    [Theory]
    [InlineData("IntOperationFilterInput", "Int")]
    [InlineData("LongOperationFilterInput", "Long")]
    [InlineData("DecimalOperationFilterInput", "Decimal")]
    [InlineData("LocalDateOperationFilterInput", "LocalDate")]
    [InlineData("DateTimeOperationFilterInput", "DateTime")]
    public async Task Comparable_values_have_twelve_operations(string name, string scalar) => await AssertShapeAsync(
        name,
        [
            $"eq: {scalar}", $"neq: {scalar}", $"in: [{scalar}]", $"nin: [{scalar}]", $"gt: {scalar}", $"ngt: {scalar}",
            $"gte: {scalar}", $"ngte: {scalar}", $"lt: {scalar}", $"nlt: {scalar}", $"lte: {scalar}", $"nlte: {scalar}",
        ]);

    [Theory]
    [InlineData("BooleanOperationFilterInput", "eq: Boolean", "neq: Boolean")]
    [InlineData("IdOperationFilterInput", "eq: ID", "neq: ID", "in: [ID]", "nin: [ID]")]
    [InlineData("ColourOperationFilterInput", "eq: Colour", "neq: Colour", "in: [Colour!]", "nin: [Colour!]")]
    [InlineData("NullableOfFinishOperationFilterInput", "eq: Finish", "neq: Finish", "in: [Finish]", "nin: [Finish]")]
    [InlineData(
        "StringOperationFilterInput",
        "and: [StringOperationFilterInput!]", "or: [StringOperationFilterInput!]", "eq: String", "neq: String",
        "contains: String", "ncontains: String",
        "in: [String]", "nin: [String]", "startsWith: String", "nstartsWith: String", "endsWith: String", "nendsWith: String")]
    [InlineData(
        "ListFilterInputTypeOfPartFilterInput", "all: PartFilterInput", "none: PartFilterInput", "some: PartFilterInput", "any: Boolean")]
    [InlineData(
        "PartFilterInput", "and: [PartFilterInput!]", "or: [PartFilterInput!]", "name: StringOperationFilterInput",
        "length: DecimalOperationFilterInput")]
    [InlineData("ShelfSortInput", "name: SortEnumType", "height: SortEnumType", "width: SortEnumType")]
    public async Task Other_filters_have_the_operations_of_the_contract(string name, params string[] operations) =>
        await AssertShapeAsync(name, operations);

    [Fact]
    public async Task Members_of_an_object_point_to_the_filters_of_their_kind()
    {
        await using var api = await StoreroomApi.StartAsync();

        Assert.Equal(
            [
                "input ItemFilterInput", "and: [ItemFilterInput!]", "or: [ItemFilterInput!]", "id: IdOperationFilterInput",
                "shelfId: IdOperationFilterInput",
                "name: StringOperationFilterInput", "label: StringOperationFilterInput", "count: IntOperationFilterInput",
                "rank: IntOperationFilterInput",
                "stamp: LongOperationFilterInput", "mark: LongOperationFilterInput", "price: DecimalOperationFilterInput",
                "discount: DecimalOperationFilterInput", "madeOn: LocalDateOperationFilterInput", "soldOn: LocalDateOperationFilterInput",
                "seenAt: DateTimeOperationFilterInput", "lostAt: DateTimeOperationFilterInput", "isNew: BooleanOperationFilterInput",
                "isWhole: BooleanOperationFilterInput", "colour: ColourOperationFilterInput",
                "finish: NullableOfFinishOperationFilterInput",
                "shelf: ShelfFilterInput", "parts: ListFilterInputTypeOfPartFilterInput",
            ],
            SdlShape.Of(api.Sdl, "ItemFilterInput"));
    }

    private static async Task AssertShapeAsync(string name, IEnumerable<string> operations)
    {
        await using var api = await StoreroomApi.StartAsync();

        Assert.Equal(operations.Prepend($"input {name}"), SdlShape.Of(api.Sdl, name));
    }
}
