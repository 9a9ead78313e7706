using ProjectsApi.Architecture.Tests.Sources;

namespace ProjectsApi.Architecture.Tests.Shape;

/// <summary>Sentences of the contract's descriptions. Samples show every place of a description.</summary>
public sealed class DescriptionTests
{
    private const string Contract = "schema/schema.graphql";

    [Fact]
    public async Task Descriptions_keep_to_short_sentences_and_the_words_of_the_trade()
    {
        var descriptions = await Descriptions.OfAsync(Contract, Repository.Read(Contract), CancellationToken.None);

        Assert.NotEmpty(descriptions);
        Report.ExpectNone(SentenceRules.All(descriptions));
    }

    [Theory]
    [InlineData("\"A tower stands here(塔)\" scalar Tower")]
    [InlineData("\"\"\"\nIt was\ntold.\n\"\"\" type Tower { height: Int }")]
    [InlineData("type Tower { \"What it measures(高度)\" height: Int }")]
    [InlineData("type Tower { height(\"Whatever the caller wants(单位)\" unit: String): Int }")]
    [InlineData("input TowerInput { \"It was told(高度)\" height: Int }")]
    [InlineData("enum Tower { \"Far behind(落后)\" LATE }")]
    [InlineData("directive @tall(\"It was told(高度)\" height: Int) on OBJECT")]
    [InlineData("\"It was told(高)\" directive @tall on OBJECT")]
    [InlineData("\"A b c d e f g h i j k l m n o p q r s t u(术语)\" scalar Tower")]
    public async Task Every_description_is_checked(string schema) => Assert.Single(SentenceRules.All(await Read(schema)));

    [Theory]
    [InlineData("\"Height of the tower. None for a ruin(高度)\" scalar Tower")]
    [InlineData("\"A b c d e f g h i j k l m n o p q r s t 术语 21(术语)\" scalar Tower")]
    [InlineData("# It was told.\ntype Tower { height: Int @told(by: \"told\") }")]
    public async Task The_rest_is_not(string schema) => Assert.Empty(SentenceRules.All(await Read(schema)));

    private static Task<IReadOnlyList<Passage>> Read(string schema) => Descriptions.OfAsync("A.graphql", schema, CancellationToken.None);
}
