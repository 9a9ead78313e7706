using ProjectsApi.Architecture.Tests.Sources;

namespace ProjectsApi.Architecture.Tests.Shape;

/// <summary>Comments of the rooms whose sentences have been gone through; a room joins by its name.</summary>
public sealed class SentenceTests
{
    public static TheoryData<string> Rooms => ["Planning"];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Comments_keep_to_short_sentences_and_the_words_of_the_trade(string room)
    {
        var files = Repository.Src.Where(file => file.Path.StartsWith($"src/ProjectsApi.{room}/", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(files);
        Report.ExpectNone([
            .. files.SelectMany(SentenceRules.LongSentence),
            .. files.SelectMany(SentenceRules.HomeMadeWord),
            .. files.SelectMany(SentenceRules.ClauseAsSubject),
        ]);
    }
}
