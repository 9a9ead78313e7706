using ProjectsApi.Planning.Codes;

namespace ProjectsApi.Planning.Tests.Codes;

public sealed class NationalProjectCodeTests
{
    [Fact]
    public void A_code_of_the_form_of_2020_has_month_region_department_and_type()
    {
        var code = NationalProjectCode.Parse("2304-410171-04-01-123456");

        Assert.Equal(NationalProjectCodeForm.Of2020, code.Form);
        Assert.Equal((2023, 4), (code.Year, code.Month));
        Assert.Equal(("410171", "04", "01", "123456"), (code.Region, code.Sector, code.Type, code.Serial));
    }

    [Fact]
    public void A_code_of_the_form_of_2015_has_year_region_industry_and_type()
    {
        var code = NationalProjectCode.Parse("2020-410171-36-03-000000");

        Assert.Equal(NationalProjectCodeForm.Of2015, code.Form);
        Assert.Equal((2020, (int?)null), (code.Year, code.Month));
        Assert.Equal(("410171", "36", "03", "000000"), (code.Region, code.Sector, code.Type, code.Serial));
    }

    [Theory]
    [InlineData("2015", NationalProjectCodeForm.Of2015)]
    [InlineData("2020", NationalProjectCodeForm.Of2015)]
    [InlineData("2011", NationalProjectCodeForm.Of2020)]
    [InlineData("2012", NationalProjectCodeForm.Of2020)]
    [InlineData("2101", NationalProjectCodeForm.Of2020)]
    [InlineData("9912", NationalProjectCodeForm.Of2020)]
    public void The_first_group_distinguishes_the_forms(string time, NationalProjectCodeForm form)
    {
        Assert.Equal(form, NationalProjectCode.Parse($"{time}-410171-04-01-123456").Form);
    }

    [Theory]
    [InlineData(null, NationalProjectCodePart.Whole, NationalProjectCodeFault.Missing, "")]
    [InlineData("", NationalProjectCodePart.Whole, NationalProjectCodeFault.Missing, "")]
    [InlineData("230441017104011234560000", NationalProjectCodePart.Whole, NationalProjectCodeFault.WrongShape, "230441017104011234560000")]
    [InlineData("2304-41017-104-01-123456", NationalProjectCodePart.Whole, NationalProjectCodeFault.WrongShape, "2304-41017-104-01-123456")]
    [InlineData(" 304-410171-04-01-123456", NationalProjectCodePart.Time, NationalProjectCodeFault.NotDigits, " 304")]
    [InlineData("2304-41O171-04-01-123456", NationalProjectCodePart.Region, NationalProjectCodeFault.NotDigits, "41O171")]
    [InlineData("2304-410171-0A-01-123456", NationalProjectCodePart.Sector, NationalProjectCodeFault.NotDigits, "0A")]
    [InlineData("2304-410171-04-0B-123456", NationalProjectCodePart.Type, NationalProjectCodeFault.NotDigits, "0B")]
    [InlineData("2304-410171-04-01-12345X", NationalProjectCodePart.Serial, NationalProjectCodeFault.NotDigits, "12345X")]
    [InlineData("2304-410171-04-01-12345٣", NationalProjectCodePart.Serial, NationalProjectCodeFault.NotDigits, "12345٣")]
    [InlineData("2313-410171-04-01-123456", NationalProjectCodePart.Time, NationalProjectCodeFault.NoSuchMonth, "2313")]
    [InlineData("2300-410171-04-01-123456", NationalProjectCodePart.Time, NationalProjectCodeFault.NoSuchMonth, "2300")]
    [InlineData("2014-410171-04-01-123456", NationalProjectCodePart.Time, NationalProjectCodeFault.NoSuchMonth, "2014")]
    [InlineData("2021-410171-04-01-123456", NationalProjectCodePart.Time, NationalProjectCodeFault.NoSuchMonth, "2021")]
    [InlineData("2010-410171-04-01-123456", NationalProjectCodePart.Time, NationalProjectCodeFault.BeforeForm, "2010")]
    [InlineData("1912-410171-04-01-123456", NationalProjectCodePart.Time, NationalProjectCodeFault.BeforeForm, "1912")]
    [InlineData("2304-990171-04-01-123456", NationalProjectCodePart.Region, NationalProjectCodeFault.NoSuchRegion, "990171")]
    [InlineData("2304-000000-04-01-123456", NationalProjectCodePart.Region, NationalProjectCodeFault.NoSuchRegion, "000000")]
    public void A_text_that_is_no_code_is_refused_with_the_wrong_part(
        string? text, NationalProjectCodePart part, NationalProjectCodeFault fault, string found)
    {
        var isCode = NationalProjectCode.TryParse(text, out var code, out var error);

        Assert.False(isCode);
        Assert.Null(code);
        Assert.Equal(new NationalProjectCodeError(part, fault, found), error);
        Assert.NotNull(error);
        Assert.NotEmpty(error.Message);
    }

    [Fact]
    public void A_central_department_may_replace_a_region()
    {
        Assert.Equal("000052", NationalProjectCode.Parse("2304-000052-04-01-123456").Region);
    }

    [Fact]
    public void No_check_digit_is_invented()
    {
        // The algorithm of clause 4.7 was not available, so any last digit is accepted.
        Assert.All(Enumerable.Range(0, 10), digit => NationalProjectCode.Parse($"2304-410171-04-01-12345{digit}"));
    }

    [Fact]
    public void Codes_that_are_written_alike_are_equal_and_print_as_written()
    {
        const string Text = "2304-410171-04-01-123456";

        Assert.Equal(NationalProjectCode.Parse(Text), NationalProjectCode.Parse(Text));
        Assert.Equal(Text, NationalProjectCode.Parse(Text).ToString());
        Assert.Equal(NationalProjectCode.Length, Text.Length);
    }

    [Fact]
    public void Parsing_a_wrong_code_throws_the_message_of_the_error()
    {
        var thrown = Assert.Throws<FormatException>(() => NationalProjectCode.Parse("2313-410171-04-01-123456"));

        Assert.Contains("2313", thrown.Message, StringComparison.Ordinal);
    }
}
