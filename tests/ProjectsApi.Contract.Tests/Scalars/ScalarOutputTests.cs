using System.Globalization;
using GraphQL.Types;
using ProjectsApi.Contract.Scalars;

namespace ProjectsApi.Contract.Tests.Scalars;

public sealed class ScalarOutputTests
{
    [Fact]
    public void An_instant_is_written_in_utc_whatever_its_offset() =>
        Assert.Equal(
            "2024-02-28T16:00:00.000Z",
            new DateTimeType().Serialize(new DateTimeOffset(2024, 2, 29, 0, 0, 0, TimeSpan.FromHours(8))));

    [Theory]
    [InlineData(DateTimeKind.Local)]
    [InlineData(DateTimeKind.Unspecified)]
    public void A_time_that_is_no_instant_is_a_defect(DateTimeKind kind) =>
        Assert.Throws<InvalidOperationException>(() => new DateTimeType().Serialize(new DateTime(2024, 2, 29, 0, 0, 0, kind)));

    [Fact]
    public void An_instant_is_read_as_utc()
    {
        var read = Assert.IsType<DateTime>(new DateTimeType().ParseValue("2024-02-29T08:00:00+08:00"));

        Assert.Equal((new DateTime(2024, 2, 29, 0, 0, 0, DateTimeKind.Utc), DateTimeKind.Utc), (read, read.Kind));
    }

    [Fact]
    public void A_day_is_not_written_as_another_scalar() =>
        Assert.Throws<InvalidOperationException>(() => new UuidType().Serialize(new DateOnly(2024, 2, 29)));

    [Fact]
    public void A_part_of_a_second_is_a_defect() =>
        Assert.Throws<InvalidOperationException>(() => new LocalTimeType().Serialize(new TimeOnly(8, 30, 0, 1)));

    // Databases return 2, 2.0 or 2.0000 for the same value, and the answer is to be the same from each.
    [Theory]
    [InlineData("1.10", "1.1")]
    [InlineData("2000000000.0000", "2000000000")]
    [InlineData("0.000", "0")]
    [InlineData("-0.50", "-0.5")]
    [InlineData("100", "100")]
    [InlineData("7.9228162514264337593543950335", "7.9228162514264337593543950335")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void A_decimal_comes_exact_and_without_trailing_zeros(string stored, string shown) =>
        Assert.Equal(
            shown, Convert.ToString(
                new DecimalType().Serialize(decimal.Parse(stored, CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture));

    [Fact]
    public void A_list_of_decimals_comes_without_trailing_zeros() =>
        Assert.Equal(
            ["1.1", "2"], new DecimalType().SerializeList((decimal[])[1.10m, 2.0m])
                .Cast<decimal>().Select(d => d.ToString(CultureInfo.InvariantCulture)));

    [Fact]
    public void Every_scalar_is_described_and_points_to_its_specification()
    {
        ScalarGraphType[] scalars =
            [new UuidType(), new LocalDateType(), new LocalTimeType(), new LocalDateTimeType(), new DateTimeType(),
            new DecimalType(), new LongType()];

        Assert.Equal(
            ["UUID", "LocalDate", "LocalTime", "LocalDateTime", "DateTime", "Decimal", "Long"], scalars.Select(scalar => scalar.Name));
        Assert.All(scalars, scalar => Assert.Contains('（', scalar.Description ?? ""));
    }
}
