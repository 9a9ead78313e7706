using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Nodes;

namespace ProjectsApi.Contract.Tests.Nodes;

public sealed class GlobalIdTests
{
    private static readonly Guid Key = new("3f2504e0-4f89-11d3-9a0c-0305e82c3301");

    [Fact]
    public void A_guid_is_written_as_its_sixteen_bytes() =>
        Assert.Equal("UHJvamVjdDrgBCU/iU/TEZoMAwXoLDMB", GlobalId.Encode("Project", Key));

    [Theory]
    [InlineData("UHJvamVjdDrgBCU/iU/TEZoMAwXoLDMB", "Project")]
    [InlineData("UHJvamVjdDrgBCU_iU_TEZoMAwXoLDMB", "Project")]
    [InlineData("UGhhc2U64AQlP4lP0xGaDAMF6CwzAQ==", "Phase")]
    [InlineData("UGhhc2U64AQlP4lP0xGaDAMF6CwzAQ=", "Phase")]
    [InlineData("UGhhc2U64AQlP4lP0xGaDAMF6CwzAQ", "Phase")]
    [InlineData("UHJvamVjdApnM2YyNTA0ZTAtNGY4OS0xMWQzLTlhMGMtMDMwNWU4MmMzMzAx", "Project")]
    [InlineData("UHJvamVjdApnM2YyNTA0ZTA0Zjg5MTFkMzlhMGMwMzA1ZTgyYzMzMDE=", "Project")]
    public void An_id_is_read_with_or_without_padding_in_either_alphabet_and_in_the_old_form(string id, string type)
    {
        Assert.True(GlobalId.TryDecode(id, out var typeName, out var key));
        Assert.Equal((type, Key), (typeName, key));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("=")]
    [InlineData("====")]
    [InlineData("UHJvamVjdA==")]
    [InlineData("UHJvamVjdDo=")]
    [InlineData("UHJvamVjdDo0Mg==")]
    [InlineData("OuAEJT+JT9MRmgwDBegsMwE=")]
    [InlineData("UHJvamVjdApnbm90IGEgZ3VpZA==")]
    [InlineData("UHJvamVjdApp")]
    [InlineData("UHJvamVjdDrgBCU/iU/TEZoMAwXoLDMBAA==")]
    [InlineData("项目")]
    [InlineData("A")]
    public void What_is_no_id_is_told_apart(string? id) => Assert.False(GlobalId.TryDecode(id, out _, out _));

    [Fact]
    public void An_id_has_at_most_1024_characters() => Assert.False(GlobalId.TryDecode(new string('A', 1_028), out _, out _));

    [Fact]
    public void Every_key_survives_the_way_there_and_back()
    {
        var random = new Random(20240315);
        var bytes = new byte[16];
        for (var i = 0; i < 500; i++)
        {
            random.NextBytes(bytes);
            var id = GlobalId.Encode("InvestmentMilestone", new Guid(bytes));
            Assert.Equal(new Guid(bytes), GlobalId.DecodeKey(id.TrimEnd('='), "InvestmentMilestone"));
        }
    }

    [Fact]
    public void An_id_of_another_type_is_an_error_that_names_both()
    {
        var error = Assert.Throws<ContractError>(() => GlobalId.DecodeKey(GlobalId.Encode("Phase", Key), "Project"));

        Assert.Equal("HC0016", error.Code);
        Assert.Contains("`Phase`", error.Message, StringComparison.Ordinal);
        Assert.Contains("`Project`", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_repeats_little_of_a_long_id() =>
        Assert.InRange(Assert.Throws<ContractError>(() => GlobalId.DecodeKey(new string('%', 900), "Project")).Message.Length, 0, 200);
}
