using System.Globalization;

namespace ProjectsApi.Benchmarks;

/// <summary>A register of a given size, made by the server itself. Every value follows from the numbers of project and row.</summary>
internal static class ScaleRows
{
    private const int Organisations = 60;
    private const string Common = """ "Version", "CreatedAt", "UpdatedAt", "IsSample", "SourceTitle" """;

    private const string CommonValues =
        " 1, timestamptz '2025-01-01' + p * interval '7 s', timestamptz '2025-06-01' + p * interval '11 s', true, 'benchmark' ";

    /// <summary>Statements in the order of the foreign keys.</summary>
    /// <param name="projects">Number of projects.</param>
    /// <param name="nodes">Schedule nodes of each.</param>
    public static IEnumerable<string> Of(int projects, int nodes) =>
    [
        "SET synchronous_commit = off",
        Inserted("Organisations", """ "Name", "Kind" """, Id("'organisation'", "p"), "'第' || p || '街道办事处', 4", Each(Organisations)),
        Inserted(
            "Projects",
            """
            "Name", "ShortName", "Category", "Stage", "ResponsibleOrganisationId", "TotalInvestment", "TaktSeconds", "PlannedStart",
            "PlannedFinish", "ActualStart", "PhysicalProgress"
            """,
            Id("'project'", "p"),
            $"""
            {Word(Places, "p * 7919")} || {Word(Trades, "p * 104729")} || {Word(Works, "p * 1299709")} || '项目' || p,
            {Word(Places, "p * 7919")} || p, 1 + p % 7, 1 + (p * 31) % 9, {Id("'organisation'", $"1 + p % {Organisations}")},
            (1 + p::bigint * 7919 % 100000) * 10000, 1 + p % 60, date '2024-01-01' + p % 700, date '2024-09-01' + p % 700 + p % 601,
            CASE WHEN p % 3 > 0 THEN date '2024-01-10' + p % 700 END, (p::bigint * 3797 % 10001) / 100.0
            """,
            Each(projects)),
        Inserted(
            "InvestmentMilestones",
            """ "ProjectId", "Kind", "Name", "PlannedOn", "ActualOn", "PlannedAmount" """,
            Id("'milestone'", "p * 100::bigint + i"),
            $"""
            {Id("'project'", "p")}, 1 + (p + i) % 13, '投资节点 ' || i, date '2025-01-01' + (p * 13 + i * 211) % 1095,
            CASE WHEN (p * 13 + i * 211) % 1095 < 690 AND (p + i) % 20 > 0 THEN date '2025-01-01' + (p * 13 + i * 211) % 1095 END,
            i * 100000
            """,
            EachOf(projects, 4)),
        Nodes(projects, nodes),
        Forecasts(nodes),
        // The Host has nothing to compute.
        $"""
        INSERT INTO "ScheduleComputations" ("ProjectId", "ComputedOn", "ValidThrough", "EngineVersion")
        SELECT {Id("'project'", "p")}, date '2020-01-01', date '2099-12-31', 0 FROM {Each(projects)}
        """,
        Inserted(
            "InvestmentRecords",
            """ "ProjectId", "Year", "Month", "Completed", "PaidIn" """,
            Id("'record'", "p * 100::bigint + i"),
            $"{Id("'project'", "p")}, 2025 + (i + 3) / 6, 1 + (p + i * 5) % 12, (1 + (p * 17 + i) % 900) * 1000, (1 + p % 700) * 1000",
            EachOf(projects, 6)),
        Inserted(
            "InvestmentPlans",
            """ "ProjectId", "Year", "Amount" """,
            Id("'plan'", "p * 100::bigint + i"),
            $"{Id("'project'", "p")}, 2024 + i, (1 + (p * 19 + i) % 900) * 10000",
            EachOf(projects, 2)),
        "VACUUM ANALYZE",
    ];

    private static readonly string[] Places =
    [
        "航空港", "郑东", "经开", "高新", "金水", "二七", "中原", "惠济", "上街", "新郑", "中牟", "荥阳", "登封", "巩义", "新密", "黛湖", "双鹤湖",
    ];

    private static readonly string[] Trades =
    [
        "生物医药", "智能终端", "新能源汽车", "航空物流", "半导体", "超硬材料", "冷链食品", "现代纺织", "装备制造", "大数据", "跨境电商", "光电显示", "轨道交通",
        "绿色建材", "污水处理", "综合管廊", "人才公寓", "中心学校", "桥梁加固",
    ];

    private static readonly string[] Works =
    [
        "产业园", "研发中心", "生产基地", "配套工程", "改扩建", "二期", "标准厂房", "示范线", "仓储中心", "公共平台", "综合体", "总部", "道路工程",
    ];

    private static string Nodes(int projects, int nodes) => Inserted(
        "ScheduleNodes",
        """
        "ProjectId", "Ordinal", "Wbs", "Name", "Kind", "PlannedStart", "PlannedFinish", "DurationDays", "Progress", "IsElapsed",
        "IsManual", "TaskType", "IsEffortDriven", "IgnoresResourceCalendars", "ConstraintKind"
        """,
        Id("'node'", "p * 100::bigint + i"),
        $"""
        {Id("'project'", "p")}, i, '1.' || i, {Word(Works, "p + i")} || '施工 ' || i, 1, date '2024-01-01' + p % 700 + i * 20,
        date '2024-01-20' + p % 700 + i * 20, 15, (p + i) % 101, false, false, 0, false, false, 0
        """,
        EachOf(projects, nodes));

    private static string Forecasts(int nodes) =>
        $"""
        INSERT INTO "ScheduleForecasts" ("NodeId", "ProjectId", "EarlyStart", "EarlyFinish", "ScheduledStart", "ScheduledFinish",
          "LateStart", "LateFinish", "TotalFloatMinutes", "TotalFloatDays", "FreeFloatMinutes", "FreeFloatDays", "IsCritical", "Light")
        SELECT "Id", "ProjectId", "PlannedStart", "PlannedFinish", "PlannedStart", "PlannedFinish", "PlannedStart" + days,
          "PlannedFinish" + days, days * 480, days, 0, 0, days <= 0, CASE WHEN days < 0 THEN 4 WHEN days < 4 THEN 2 ELSE 1 END
        FROM (
          -- Each fifth node is critical, and some of these are late already.
          SELECT n.*, CASE WHEN hash % 5 > 0 THEN 1 + hash % 59 WHEN hash % 10 = 0 THEN -(hash % 7)::int ELSE 0 END AS days
          FROM (SELECT *, ('x' || substr("Id"::text, 1, 7))::bit(28)::int AS hash FROM "ScheduleNodes" WHERE "Ordinal" <= {nodes}) n) d
        """;

    private static string Inserted(string table, string columns, string key, string values, string rows) =>
        $"""INSERT INTO "{table}" ("Id", {columns}, {Common}) SELECT {key}, {values}, {CommonValues} FROM {rows}""";

    private static string Each(int projects) => string.Create(CultureInfo.InvariantCulture, $"generate_series(1, {projects}) p");

    private static string EachOf(int projects, int rows) =>
        string.Create(CultureInfo.InvariantCulture, $"{Each(projects)}, generate_series(1, {rows}) i");

    private static string Id(string kind, string number) => $"md5({kind} || ({number}))::uuid";

    private static string Word(string[] words, string number) =>
        $"(ARRAY['{string.Join("','", words)}'])[1 + (({number}::bigint) / 97 % {words.Length})::int]";
}
