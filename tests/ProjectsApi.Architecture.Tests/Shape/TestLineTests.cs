using ProjectsApi.Architecture.Tests.Sources;

namespace ProjectsApi.Architecture.Tests.Shape;

/// <summary>Comments and lines of the listed test projects.</summary>
public sealed class TestLineTests
{
    public static TheoryData<string> WithShortLines =>
    [
        "Architecture.Tests",
        "Benchmarks",
        "Contract.Tests",
        "Data.Tests",
        "Features.Tests",
        "Host.Tests",
        "Mspdi.Tests",
        "Planning.Tests",
        "Toy",
        "Transport.Tests",
    ];

    public static TheoryData<string> WithPlainComments =>
    [
        "Architecture.Tests",
        "Benchmarks",
        "Planning.Tests",
    ];

    [Theory]
    [MemberData(nameof(WithShortLines))]
    public void Lines_have_at_most_140_characters(string project) => Report.ExpectNone(In(project).SelectMany(SizeRules.LongLine));

    [Theory]
    [MemberData(nameof(WithPlainComments))]
    public void Comments_keep_to_short_sentences_and_the_words_of_the_trade(string project) =>
        Report.ExpectNone(SentenceRules.All(In(project).SelectMany(Comments.Of)));

    private static SourceFile[] In(string project)
    {
        var files = Repository.Tests.Where(file => file.IsIn($"tests/ProjectsApi.{project}/")).ToArray();
        Assert.NotEmpty(files);
        return files;
    }
}
