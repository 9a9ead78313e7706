using System.Text.Json;
using ProjectsApi.Contract.Types;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Benchmarks;

/// <summary>A question to a register of any size, with the values that its requests alternate.</summary>
internal sealed record ScaleQuestion(string Name, string Document, IReadOnlyList<object> Values)
{
    private const string Project = "nodes { id name stage physicalProgress }";
    private const string Node = "nodes { id name plannedFinish totalFloatDays isCritical light }";
    private const string Figures = "count totalInvestment { amount } completedSinceStart { amount } completedThisYear { amount }";

    private static readonly object[] Once = [new { }];
    private static readonly object[] Months =
        [.. Enumerable.Range(1, 6).Select(month => (object)new { from = $"2026-{month:00}-01", to = $"2026-{month:00}-28" })];

    public static IReadOnlyList<ScaleQuestion> All { get; } =
    [
        new("page by name", $"{{ projects(first: 20) {{ {Project} }} }}", Once),
        new(
            "page by stage and investment",
            "query Q($stage: ProjectStage!) { projects(first: 20, where: { stage: { eq: $stage } }, order: [{ totalInvestment: DESC }]) "
                + $"{{ {Project} }} }}",
            [.. Enum.GetValues<ProjectStage>().Select(stage => new { stage = EnumNames.ScreamingSnake(stage.ToString()) })]),
        new(
            "page with an overdue milestone",
            "query Q($day: LocalDate!) { projects(first: 20, where: { investmentMilestones: { some: { plannedOn: { lt: $day }, "
                + $"actualOn: {{ eq: null }} }} }} }}) {{ {Project} }} }}",
            [new { day = "2026-11-30" }]),
        new("order by progress", $"{{ projects(first: 20, order: [{{ physicalProgress: ASC }}]) {{ {Project} }} }}", Once),
        new("order by progress, largest first", $"{{ projects(first: 20, order: [{{ physicalProgress: DESC }}]) {{ {Project} }} }}", Once),
        new("order by category, largest first", $"{{ projects(first: 20, order: [{{ category: DESC }}]) {{ {Project} }} }}", Once),
        Contains("name contains a common word", "项目", "生产", "园"),
        Contains("name contains a rare word", "项目1234", "黛湖桥梁", "湖大数据总"),
        Contains("name contains the place of the last names", "黛湖", "高新"),
        Contains("name contains nothing known", "嫦娥", "月球基地", "鲲"),
        Milestones("milestones due this month", ""),
        Milestones("milestones due this month, with count", "totalCount "),
        Nodes("critical nodes", "isCritical: { eq: true }", ""),
        Nodes("critical nodes by float, with count", "isCritical: { eq: true }", "totalCount ", "totalFloatDays: ASC"),
        Nodes("nodes with little float, with count", "totalFloatDays: { lte: 2 }", "totalCount "),
        Nodes("late nodes", "totalFloatDays: { lt: 0 }", ""),
        Nodes("red nodes", "light: { eq: RED }", ""),
        Nodes("critical nodes by finish", "isCritical: { eq: true }", "", "earlyFinish: ASC"),
        new("nodes in plan order", $"{{ scheduleNodes(first: 20) {{ {Node} }} }}", Once),
        new("statistics of all projects", $"{{ projectStatistics {{ overall {{ {Figures} }} }} }}", Once),
        new("statistics by stage", $"{{ projectStatistics {{ byStage {{ stage figures {{ {Figures} }} }} }} }}", Once),
    ];

    /// <summary>Body of a request; the values take turns.</summary>
    public byte[] Body(int number) =>
        JsonSerializer.SerializeToUtf8Bytes(new { query = Document, variables = Values[number % Values.Count] });

    private static ScaleQuestion Contains(string name, params string[] words) => new(
        name, $"query Q($word: String!) {{ projects(first: 20, where: {{ name: {{ contains: $word }} }}) {{ {Project} }} }}",
        [.. words.Select(word => new { word })]);

    private static ScaleQuestion Milestones(string name, string count) => new(
        name,
        "query Q($from: LocalDate!, $to: LocalDate!) { investmentMilestones(first: 20, where: { plannedOn: { gte: $from, lte: $to }, "
            + $"actualOn: {{ eq: null }} }}) {{ {count}nodes {{ id name plannedOn project {{ name }} }} }} }}",
        Months);

    private static ScaleQuestion Nodes(string name, string where, string count, string? order = null) => new(
        name,
        $"{{ scheduleNodes(first: 20, where: {{ {where} }}{(order is null ? "" : $", order: [{{ {order} }}]")}) {{ {count}{Node} }} }}",
        Once);
}
