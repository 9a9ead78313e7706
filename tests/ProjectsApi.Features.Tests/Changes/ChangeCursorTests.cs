using ProjectsApi.Features.Changes;

namespace ProjectsApi.Features.Tests.Changes;

public sealed class ChangeCursorTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(long.MaxValue)]
    public void A_cursor_leads_back_to_its_place(long sequence)
    {
        Assert.True(ChangeCursor.TryDecode(ChangeCursor.Encode(sequence), out var place));
        Assert.Equal(sequence, place);
    }

    [Fact]
    public void One_from_before_the_list_of_changes_does_too()
    {
        Assert.True(ChangeCursor.TryDecode("Y2hhbmdlOjQy", out var place));
        Assert.Equal(42, place);
    }

    [Fact]
    public void One_of_the_earlier_format_is_rewritten_in_the_common_one() =>
        Assert.Equal(ChangeCursor.Encode(42), ChangeCursor.InCommonFormat("Y2hhbmdlOjQy"));

    [Fact]
    public void One_of_the_common_format_stays_as_it_is() =>
        Assert.Equal(ChangeCursor.Encode(42), ChangeCursor.InCommonFormat(ChangeCursor.Encode(42)));

    [Theory]
    [InlineData("")]
    [InlineData("Y2hhbmdlOg==")]
    [InlineData("Y2hhbmdlOi0x")]
    [InlineData("Y2hhbmdlOjk5OTk5OTk5OTk5OTk5OTk5OTk5")]
    // ["sequence",-1], ["-sequence",1], ["sequence"], ["sequence","1"]
    [InlineData("WyJzZXF1ZW5jZSIsLTFd")]
    [InlineData("WyItc2VxdWVuY2UiLDFd")]
    [InlineData("WyJzZXF1ZW5jZSJd")]
    [InlineData("WyJzZXF1ZW5jZSIsIjEiXQ")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void Anything_else_is_none(string text) => Assert.False(ChangeCursor.TryDecode(text, out _));
}
