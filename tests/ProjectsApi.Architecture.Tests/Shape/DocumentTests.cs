using ProjectsApi.Architecture.Tests.Sources;

namespace ProjectsApi.Architecture.Tests.Shape;

/// <summary>Sentences of the documents. Samples show the parts of Markdown that count as prose.</summary>
public sealed class DocumentTests
{
    public static TheoryData<string> Paths => [.. Repository.Paths("docs", ".md"), "README.md", "schema/CHANGES.md"];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Documents_keep_to_short_sentences_and_the_words_of_the_trade(string path) =>
        Report.ExpectNone(SentenceRules.All(Documents.Of(path, Repository.Read(path))));

    [Theory]
    [InlineData("# A tower stands here")]
    [InlineData("It is\ntold.")]
    [InlineData("- One item.\n- It was told.")]
    [InlineData("1. See [the page that was told](a.md).")]
    [InlineData("**Context.** Whoever asks waits.")]
    [InlineData("```\ncode\n```\nIt was told.")]
    public void Prose_is_checked(string markdown) => Assert.Single(SentenceRules.All(Documents.Of("A.md", markdown)));

    [Theory]
    [InlineData("```\nIt was told.\n```")]
    [InlineData("| It was | told |")]
    [InlineData("- [D00](D00.md) It was told")]
    [InlineData("A name: `told`.")]
    [InlineData("- A b c d e f g h i j k\n- l m n o p q r s t u v")]
    [InlineData("A b c d e f g h i j k l m n o p q r s `told` t (术语) 21 – 22.")]
    public void The_rest_is_not(string markdown) => Assert.Empty(SentenceRules.All(Documents.Of("A.md", markdown)));
}
