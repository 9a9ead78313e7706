using System.Linq.Expressions;
using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Tests.Storeroom;
using ProjectsApi.Contract.Types;

namespace ProjectsApi.Contract.Tests.Types;

public sealed class TypeNameTests
{
    [Theory]
    [InlineData("KeyProject", "KEY_PROJECT")]
    [InlineData("Red", "RED")]
    [InlineData("H1", "H1")]
    [InlineData("M01", "M01")]
    [InlineData("FS", "FS")]
    [InlineData("Jgj59", "JGJ59")]
    [InlineData("YiYuan", "YI_YUAN")]
    [InlineData("InProduction", "IN_PRODUCTION")]
    public void Enum_values_are_screaming_snakes_and_a_digit_begins_no_word(string name, string shown) =>
        Assert.Equal(shown, EnumNames.ScreamingSnake(name));

    [Fact]
    public void An_enum_is_named_after_its_type_with_its_values_in_order()
    {
        var type = new EnumType<Finish>();

        Assert.Equal("Finish", type.Name);
        Assert.Equal(["RAW", "WAXED", "HIGH_GLOSS"], type.Values.Select(value => value.Name));
    }

    [Fact]
    public void A_field_may_be_null_exactly_where_its_member_may()
    {
        Assert.Equal(typeof(NonNullGraphType<StringGraphType>), Output(i => i.Name));
        Assert.Equal(typeof(StringGraphType), Output(i => i.Label));
        Assert.Equal(typeof(NonNullGraphType<IntGraphType>), Output(i => i.Count));
        Assert.Equal(typeof(IntGraphType), Output(i => i.Rank));
        Assert.Equal(typeof(NonNullGraphType<DecimalType>), Output(i => i.Price));
        Assert.Equal(typeof(LocalDateType), Output(i => i.SoldOn));
        Assert.Equal(typeof(NonNullGraphType<DateTimeType>), Output(i => i.SeenAt));
        Assert.Equal(typeof(LongType), Output(i => i.Mark));
        Assert.Equal(typeof(EnumType<Finish>), Output(i => i.Finish));
        Assert.Equal(typeof(NonNullGraphType<UuidType>), Output(i => i.Id));
    }

    [Fact]
    public void A_type_without_a_graph_type_is_refused() => Assert.Throws<ArgumentException>(() => Output(i => new Uri(i.Name)));

    [Fact]
    public void A_text_whose_nullability_cannot_be_told_is_refused() =>
        Assert.Throws<ArgumentException>(() => Output(i => i.Name + i.Label));

    private static Type Output<TValue>(Expression<Func<Item, TValue>> value) => ClrTypes.OutputOf(value);
}
