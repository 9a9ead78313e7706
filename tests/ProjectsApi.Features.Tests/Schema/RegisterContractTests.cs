using ProjectsApi.Contract.Introspection;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Schema;

/// <summary>Names that checks from outside rely on.</summary>
public sealed class RegisterContractTests
{
    private const string Page = "first: Int, after: String, last: Int, before: String, where: {0}FilterInput, order: [{0}SortInput!]";

    [Fact]
    public async Task The_roots_are_those_of_the_contract()
    {
        var sdl = await PrintAsync();

        Assert.Equal(
            [
                "node(id: ID!): Node",
                "nodes(ids: [ID!]!): [Node]!",
                List("projects", "Project", "Projects"),
                List("phases", "Phase", "Phases"),
                List("parties", "ProjectParty", "Parties"),
                "projectById(id: ID!, asOf: DateTime): Project",
                "projectByCode(code: String!, asOf: DateTime): Project",
                List("organisations", "Organisation", "Organisations"),
                List("investmentMilestones", "InvestmentMilestone", "InvestmentMilestones"),
                List("investmentPlans", "InvestmentPlan", "InvestmentPlans"),
                List("ledger", "InvestmentRecord", "Ledger"),
                List("scheduleNodes", "ScheduleNode", "ScheduleNodes"),
                "calendars(projectId: ID): [ScheduleCalendar!]!",
                "rulePacks: [RulePack!]!",
                List("safetyChecks", "SafetyCheck", "SafetyChecks"),
                List("findings", "Finding", "Findings"),
                List("jobTargets", "JobTarget", "JobTargets"),
                List("outputTargets", "OutputTarget", "OutputTargets"),
                "projectStatistics(where: ProjectFilterInput, includeCancelled: Boolean!, asOfMonth: LocalDate): ProjectStatistics!",
                "search(text: String!, types: [SearchType!], first: Int!): [SearchHit!]!",
                "me: Viewer",
                List("people", "Person", "People"),
                "mySessions: [Session!]!",
                List("accessEvents", "AccessEvent", "AccessEvents"),
                List("changes", "Change", "Changes"),
                "enumLabels(locale: Locale): [EnumLabels!]!",
            ],
            sdl.Signatures("Query"));
    }

    [Fact]
    public async Task A_project_has_the_fixed_names_with_their_nullability()
    {
        var project = (await PrintAsync()).Signatures("Project");

        Assert.Subset(
            project.ToHashSet(),
            new HashSet<string>
            {
                "id: ID!", "code: String", "name: String!", "stage: ProjectStage!", "totalInvestment: Money", "plannedCapacity: Capacity",
                "taktSeconds: Decimal", "physicalProgress: Decimal", "version: Long!", "isSample: Boolean!",
                List("investmentMilestones", "InvestmentMilestone", "InvestmentMilestones"), List(
                    "scheduleNodes", "ScheduleNode", "ScheduleNodes"),
                List("safetyChecks", "SafetyCheck", "SafetyChecks"), List("jobTargets", "JobTarget", "JobTargets"),
                List("history", "Change", "History"),
                List("outputTargets", "OutputTarget", "OutputTargets"), List(
                    "phases", "Phase", "Phases"), List("parties", "ProjectParty", "Parties"),
                List("ledger", "InvestmentRecord", "Ledger").Replace("(first", "(year: Int, first", StringComparison.Ordinal),
                "investmentProgress(year: Int!, month: Int!, timeBase: TimeBase!): InvestmentProgress!",
            });
    }

    [Fact]
    public async Task Money_and_capacity_have_their_fixed_names()
    {
        var sdl = await PrintAsync();

        Assert.Equal(["amount(unit: MoneyUnit!): Decimal!", "currency: String!"], sdl.Signatures("Money"));
        Assert.Equal(["quantity: Decimal!", "unit: String!"], sdl.Signatures("Capacity"));
    }

    private static string List(string name, string item, string connection) =>
        $"{name}({Page.Replace("{0}", item, StringComparison.Ordinal)}): {connection}Connection";

    private static async Task<Sdl> PrintAsync()
    {
        await using var api = await TestApi.StartAsync();
        return new Sdl(SchemaText.Print(api.Schema));
    }
}
