using ProjectsApi.Contract.Tests.Library;

namespace ProjectsApi.Contract.Tests.Scalars;

public sealed class ScalarInputTests : IDisposable
{
    private readonly LibraryApi _library = LibraryApi.Start();

    public void Dispose() => _library.Dispose();

    [Theory]
    [InlineData("uuid", "UUID", "\"3F2504E0-4F89-11D3-9A0C-0305E82C3301\"", "\"3f2504e0-4f89-11d3-9a0c-0305e82c3301\"")]
    [InlineData("day", "LocalDate", "\"2024-02-29\"", "\"2024-02-29\"")]
    [InlineData("time", "LocalTime", "\"08:30:00\"", "\"08:30:00\"")]
    [InlineData("time", "LocalTime", "\"23:59:59\"", "\"23:59:59\"")]
    [InlineData("clock", "LocalDateTime", "\"2024-02-29T23:59:59\"", "\"2024-02-29T23:59:59\"")]
    [InlineData("instant", "DateTime", "\"2024-02-29T08:00:00+08:00\"", "\"2024-02-29T00:00:00.000Z\"")]
    [InlineData("instant", "DateTime", "\"2024-02-29T08:00:00.1234567Z\"", "\"2024-02-29T08:00:00.123Z\"")]
    [InlineData("instant", "DateTime", "\"2024-02-29T08:00:00.9999999Z\"", "\"2024-02-29T08:00:00.999Z\"")]
    [InlineData("amount", "Decimal", "79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("amount", "Decimal", "1234567890123456789.1250", "1234567890123456789.125")]
    [InlineData("amount", "Decimal", "-0.1", "-0.1")]
    [InlineData("amount", "Decimal", "20", "20")]
    [InlineData("amount", "Decimal", "1.5e3", "1500")]
    [InlineData("count", "Long", "-9223372036854775808", "-9223372036854775808")]
    [InlineData("count", "Long", "15000000", "15000000")]
    public async Task A_value_comes_back_the_same_from_a_literal_and_from_a_variable(
        string field, string scalar, string input, string output)
    {
        var expected = $"{{\"data\":{{\"{field}\":{output}}}}}";

        Assert.Equal(expected, await _library.AskAsync($"{{ {field}(value: {input}) }}"));
        Assert.Equal(expected, await _library.AskAsync($"query($v: {scalar}) {{ {field}(value: $v) }}", $"{{ \"v\": {input} }}"));
    }

    [Theory]
    [InlineData("uuid", "UUID", "\"3f2504e04f8911d39a0c0305e82c3301\"")]
    [InlineData("uuid", "UUID", "\" 3f2504e0-4f89-11d3-9a0c-0305e82c3301\"")]
    [InlineData("uuid", "UUID", "\"{3f2504e0-4f89-11d3-9a0c-0305e82c3301}\"")]
    [InlineData("uuid", "UUID", "1")]
    [InlineData("day", "LocalDate", "\"2024-2-9\"")]
    [InlineData("day", "LocalDate", "\"2023-02-29\"")]
    [InlineData("day", "LocalDate", "\"2024-02-29T00:00:00Z\"")]
    [InlineData("time", "LocalTime", "\"08:30\"")]
    [InlineData("time", "LocalTime", "\"24:00:00\"")]
    [InlineData("time", "LocalTime", "\"8:30:00\"")]
    [InlineData("time", "LocalTime", "\"08:30:00Z\"")]
    [InlineData("time", "LocalTime", "\"08:30:00.5\"")]
    [InlineData("time", "LocalTime", "830")]
    [InlineData("clock", "LocalDateTime", "\"2024-02-29T23:59:59Z\"")]
    [InlineData("clock", "LocalDateTime", "\"2024-02-29 23:59:59\"")]
    [InlineData("instant", "DateTime", "\"2024-02-29T08:00:00\"")]
    [InlineData("instant", "DateTime", "\"2024-02-29T08:00:00.12345678Z\"")]
    [InlineData("instant", "DateTime", "\"2024-02-29T08:00:00.Z\"")]
    [InlineData("instant", "DateTime", "\"2024-02-29 08:00:00Z\"")]
    [InlineData("instant", "DateTime", "\"2024-02-29T24:00:00Z\"")]
    [InlineData("instant", "DateTime", "\"2024-02-29T08:00Z\"")]
    [InlineData("instant", "DateTime", "\"2024-02-29T08:00:00+25:00\"")]
    [InlineData("instant", "DateTime", "\"0001-01-01T00:00:00+08:00\"")]
    [InlineData("amount", "Decimal", "\"1.5\"")]
    [InlineData("amount", "Decimal", "true")]
    [InlineData("amount", "Decimal", "1e300")]
    [InlineData("count", "Long", "1.5")]
    [InlineData("count", "Long", "9223372036854775808")]
    [InlineData("count", "Long", "\"1\"")]
    public async Task A_value_in_any_other_form_is_refused_by_name(string field, string scalar, string input)
    {
        var literal = await _library.AskAsync($"{{ {field}(value: {input}) }}");
        var variable = await _library.AskAsync($"query($v: {scalar}) {{ {field}(value: $v) }}", $"{{ \"v\": {input} }}");

        Assert.StartsWith("{\"errors\":[{\"message\":\"Argument 'value' has invalid value.", literal, StringComparison.Ordinal);
        Assert.Contains(input.Replace("\"", "\\\"", StringComparison.Ordinal), literal, StringComparison.Ordinal);
        Assert.StartsWith("{\"errors\":[{\"message\":\"Variable '$v' is invalid.", variable, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_literal_with_more_digits_than_a_decimal_holds_is_refused_instead_of_rounded()
    {
        var answer = await _library.AskAsync("{ amount(value: 0.12345678901234567890123456789012345) }");

        Assert.Contains("has invalid value", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_variable_that_has_lost_digits_is_refused_instead_of_rounded()
    {
        var answer = await _library.AskAsync(
            "query($v: Decimal) { amount(value: $v) }", new GraphQL.Inputs(
                new Dictionary<string, object?> { ["v"] = 1.00000000000000000000000000001 }));

        Assert.Equal(
            """{"errors":[{"message":"Variable '$v' is invalid. A Decimal holds 28 digits; the number has more and would be """
                + """rounded.","locations":[{"line":1,"column":7}],"extensions":{"variable":"v"}}]}""",
            answer);
    }

    [Theory]
    [InlineData("uuid")]
    [InlineData("day")]
    [InlineData("time")]
    [InlineData("instant")]
    [InlineData("amount")]
    [InlineData("count")]
    public async Task Null_is_a_value_of_every_scalar(string field) =>
        Assert.Equal($"{{\"data\":{{\"{field}\":null}}}}", await _library.AskAsync($"{{ {field}(value: null) }}"));
}
