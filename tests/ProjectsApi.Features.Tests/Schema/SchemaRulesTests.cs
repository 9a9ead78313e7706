using ProjectsApi.Contract.Introspection;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Schema;

public sealed class SchemaRulesTests
{
    private static readonly Dictionary<string, Func<Sdl, IEnumerable<string>>> Rules = new()
    {
        ["everything has a description with its Chinese term"] = WordRules.Described,
        ["no name says nothing"] = WordRules.NoEmptyNames,
        ["money carries its currency"] = WordRules.MoneyHasCurrency,
        ["names are spelled as the contract spells them"] = WordRules.Spelled,
        ["connections have Relay's shape"] = RelayRules.ConnectionShapes,
        ["lists end their arguments alike"] = RelayRules.ConnectionArguments,
        ["nodes can be looked up"] = RelayRules.Nodes,
        ["mutations have one input and a payload with errors"] = MutationRules.Conventions,
    };

    public static TheoryData<string> Names => [.. Rules.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_contract_keeps_the_rule_that(string rule)
    {
        await using var api = await TestApi.StartAsync();

        Assert.Empty(Rules[rule](new Sdl(SchemaText.Print(api.Schema))));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_good_schema_keeps_the_rule_that(string rule) => Assert.Empty(Rules[rule](new Sdl(FakeSchemas.Good)));

    [Theory]
    [InlineData(
        "\"Stage(阶段)\"\n  stage", "stage", "everything has a description with its Chinese term", "Project.stage has no description")]
    [InlineData("\"Stage(阶段)\"", "\"Stage\"", "everything has a description with its Chinese term", "Project.stage has no Chinese term")]
    [InlineData("\"Key project(项目)\"", "", "everything has a description with its Chinese term", "Project has no description")]
    [InlineData("\"How many(条数)\"", "", "everything has a description with its Chinese term", "Query.projects(first) has no description")]
    [InlineData(
        "\"Input of start(输入)\" id", "id", "everything has a description with its Chinese term", "StartProjectInput.id has no description")]
    [InlineData("\"Begun(开工)\"", "", "everything has a description with its Chinese term", "Stage.STARTED has no description")]
    [InlineData("stage: Stage!", "data: Stage!", "no name says nothing", "Project.data says nothing")]
    [InlineData(
        "totalInvestment: Money", "totalInvestment: Decimal", "money carries its currency",
        "Project.totalInvestment is a Decimal and not Money")]
    [InlineData("currency: String!", "currency: String", "money carries its currency", "Money has no currency")]
    [InlineData(
        "stage: Stage!", "project_stage: Stage!", "names are spelled as the contract spells them",
        "Project.project_stage is not in camelCase")]
    [InlineData("STARTED", "Started", "names are spelled as the contract spells them", "Stage.Started is not in SCREAMING_SNAKE_CASE")]
    [InlineData(
        "edges: [ProjectsEdge!]", "edges: [ProjectsEdge]", "connections have Relay's shape",
        "ProjectsConnection lacks edges: [ProjectsEdge!]")]
    [InlineData("totalCount: Int!", "totalCount: Int", "connections have Relay's shape", "ProjectsConnection lacks totalCount: Int!")]
    [InlineData("cursor: String!", "cursor: ID!", "connections have Relay's shape", "ProjectsEdge lacks cursor: String!")]
    [InlineData(
        "type Project implements Node", "type Project", "connections have Relay's shape",
        "Project is shown in ProjectsConnection and is no Node")]
    [InlineData("): ProjectsConnection", "): ProjectsConnection!", "lists end their arguments alike", "Query.projects is never null")]
    [InlineData(
        "after: String", "afterwards: String", "lists end their arguments alike",
        "Query.projects does not end its arguments with first, after, last, before, where, order")]
    [InlineData(
        "order: [ProjectSortInput!]", "order: [ProjectSortInput]", "lists end their arguments alike",
        "Query.projects does not end its arguments with first, after, last, before, where, order")]
    [InlineData("hasNextPage: Boolean!", "hasNextPage: Boolean", "nodes can be looked up", "PageInfo lacks hasNextPage: Boolean!")]
    [InlineData("(开工项目编号)\" ids: [ID!]!", "(开工项目编号)\" ids: [ID]!", "nodes can be looked up", "Query lacks nodes(ids: [ID!]!): [Node]!")]
    [InlineData(
        "StartProjectPayload!", "StartProjectPayload", "mutations have one input and a payload with errors",
        "Mutation.startProject is not (input: StartProjectInput!): StartProjectPayload!")]
    [InlineData(
        "input: StartProjectInput!", "in: StartProjectInput!", "mutations have one input and a payload with errors",
        "Mutation.startProject is not (input: StartProjectInput!): StartProjectPayload!")]
    [InlineData(
        "errors: [StartProjectError!]", "errors: [StartProjectError]", "mutations have one input and a payload with errors",
        "StartProjectPayload lacks errors: [StartProjectError!]")]
    [InlineData(
        "(结果)\" project: Project", "(结果)\" project: Project!", "mutations have one input and a payload with errors",
        "StartProjectPayload.project is never null")]
    [InlineData(
        "type AlreadyStartedError implements Error", "type AlreadyStartedError", "mutations have one input and a payload with errors",
        "AlreadyStartedError in StartProjectError is no Error")]
    [InlineData(
        "union StartProjectError =", "union StartProjectErrors =", "mutations have one input and a payload with errors",
        "StartProjectError is no union")]
    public void A_schema_that_breaks_a_rule_is_seen(string good, string bad, string rule, string seen)
    {
        Assert.Contains(good, FakeSchemas.Good, StringComparison.Ordinal);

        Assert.Contains(seen, Rules[rule](new Sdl(FakeSchemas.Good.Replace(good, bad, StringComparison.Ordinal))));
    }
}
