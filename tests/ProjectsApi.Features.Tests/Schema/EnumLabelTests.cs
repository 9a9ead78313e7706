using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GraphQLParser.AST;
using ProjectsApi.Contract.Introspection;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Schema;

/// <summary>Labels of enum values: for each of them, in two languages, the same in the SDL and in the query.</summary>
public sealed partial class EnumLabelTests
{
    [Fact]
    public async Task Every_value_has_a_label_in_both_languages_that_is_distinct_in_its_enum()
    {
        await using var api = await TestApi.StartAsync();

        var enums = EnumsOf(new Sdl(SchemaText.Print(api.Schema)));

        Assert.True(enums.Count > 50, $"Only {enums.Count} enums were found.");
        foreach (var (name, values) in enums)
        {
            Assert.All(values, value => Assert.Matches(Chinese(), value.Zh));
            Assert.All(values, value => Assert.Matches(English(), value.En));
            Assert.True(values.DistinctBy(value => value.Zh).Count() == values.Count, $"{name} repeats a Chinese label.");
            Assert.True(values.DistinctBy(value => value.En).Count() == values.Count, $"{name} repeats an English label.");
        }
    }

    [Fact]
    public async Task The_query_answers_the_labels_of_the_text_for_every_enum()
    {
        await using var api = await TestApi.StartAsync();
        var enums = EnumsOf(new Sdl(SchemaText.Print(api.Schema)));

        var english = await AskAsync(api, "EN");
        var chinese = await AskAsync(api, "ZH_CN");

        Assert.Equal(enums.SelectMany(e => e.Values.Select(value => $"{e.Name}.{value.Name}: {value.En}")), english);
        Assert.Equal(enums.SelectMany(e => e.Values.Select(value => $"{e.Name}.{value.Name}: {value.Zh}")), chinese);
    }

    [Theory]
    [InlineData("ProjectStage", "UNDER_CONSTRUCTION", "Under construction", "建设")]
    [InlineData("PeriodPart", "M01", "January", "1月")]
    [InlineData("ScheduleLinkKind", "FS", "Finish to start", "完成—开始")]
    [InlineData("ScheduleRiskShape", "PERT", "PERT", "PERT 分布")]
    [InlineData("SortEnumType", "DESC", "Descending", "降序")]
    [InlineData("MoneyUnit", "WAN_YUAN", "Ten thousand yuan", "万元")]
    [InlineData("MilestoneStatus", "PLANNED", "Planned", "未到期")]
    [InlineData("Locale", "ZH_CN", "Simplified Chinese", "简体中文")]
    public async Task A_label_is_a_word_of_the_trade(string type, string value, string english, string chinese)
    {
        await using var api = await TestApi.StartAsync();

        Assert.Contains($"{type}.{value}: {english}", await AskAsync(api, "EN"));
        Assert.Contains($"{type}.{value}: {chinese}", await AskAsync(api, "ZH_CN"));
    }

    [Fact]
    public async Task A_description_has_no_term_of_the_other_language()
    {
        await using var api = await TestApi.StartAsync();

        var english = await ValuesAsync(api, "EN", "MilestoneStatus");
        var chinese = await ValuesAsync(api, "ZH_CN", "MilestoneStatus");

        Assert.Equal(
            "Not yet due: planned more than 30 days ahead, or without a planned day", english[0]?["description"]?.GetValue<string>());
        Assert.Null(chinese[0]?["description"]);
    }

    [Fact]
    public async Task Labels_need_no_sign_in_and_may_be_kept()
    {
        await using var api = await TestApi.StartAsync(access: new AccessSettings { AnonymousRead = false });
        const string Query = "{ enumLabels { name } }";

        var run = await api.RunAsync(Query);

        Assert.DoesNotContain("errors", run.Raw, StringComparison.Ordinal);
        Assert.Empty(run.Sql);
        Assert.True(await api.MayKeepAsync(Query));
    }

    private static async Task<IReadOnlyList<string>> AskAsync(TestApi api, string locale) =>
    [
        .. from type in (await LabelsAsync(api, locale)).OfType<JsonObject>()
           from value in type["values"]?.AsArray() ?? []
           select $"{type["name"]}.{value?["value"]}: {value?["label"]}",
    ];

    private static async Task<JsonArray> ValuesAsync(TestApi api, string locale, string type) =>
        (await LabelsAsync(api, locale)).Single(found => found?["name"]?.GetValue<string>() == type)?["values"]?.AsArray() ?? [];

    private static async Task<JsonArray> LabelsAsync(TestApi api, string locale)
    {
        var run = await api.RunAsync($$"""{ enumLabels(locale: {{locale}}) { name values { value label description } } }""");
        return JsonNode.Parse(run.WithoutErrors().Raw)?["data"]?["enumLabels"]?.AsArray() ?? [];
    }

    private static List<(string Name, List<(string Name, string Zh, string En)> Values)> EnumsOf(Sdl sdl) =>
    [
        .. sdl.Types.OfType<GraphQLEnumTypeDefinition>().Select(type => (
            type.Name.StringValue,
            (type.Values?.Items ?? []).Select(value => (value.Name.StringValue, Label(value, "zh"), Label(value, "en"))).ToList())),
    ];

    private static string Label(GraphQLEnumValueDefinition value, string argument)
    {
        var label = value.Directives?.Items.SingleOrDefault(directive => directive.Name.StringValue == "label");
        return (label?.Arguments?.Items.Single(given => given.Name.StringValue == argument).Value as GraphQLStringValue)?.Value.ToString()
            ?? "";
    }

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();

    [GeneratedRegex(@"^[A-Z][\w ,-]*$")]
    private static partial Regex English();
}
