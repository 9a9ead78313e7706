using ProjectsApi.Architecture.Tests.Sources;

namespace ProjectsApi.Architecture.Tests.Shape;

/// <summary>Comments and lines of every room in src.</summary>
public sealed class SentenceTests
{
    public static TheoryData<string> Rooms =>
    [
        "Contract",
        "Data",
        "Features",
        "Host",
        "Mspdi",
        "Planning",
        "Transport",
    ];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Comments_keep_to_short_sentences_and_the_words_of_the_trade(string room)
    {
        var files = In(room);

        Assert.NotEmpty(files);
        Report.ExpectNone(SentenceRules.All(files.SelectMany(Comments.Of)));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Lines_have_at_most_140_characters(string room) => Report.ExpectNone(In(room).SelectMany(SizeRules.LongLine));

    private static SourceFile[] In(string room) =>
        [.. Repository.Src.Where(file => !file.IsGenerated && file.IsIn($"src/ProjectsApi.{room}/"))];
}
