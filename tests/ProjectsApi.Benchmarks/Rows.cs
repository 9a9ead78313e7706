namespace ProjectsApi.Benchmarks;

/// <summary>The rows, made by the server itself; every value follows from the numbers of project and row.</summary>
internal static class Rows
{
    private const string Common = """ "Version", "CreatedAt", "UpdatedAt", "IsSample", "SourceTitle" """;
    private const string CommonValues = " 1, timestamptz '2024-01-01', timestamptz '2024-01-01', true, 'benchmark' ";

    public static IEnumerable<string> Statements =>
    [
        $"""
        INSERT INTO "Projects" ("Id", "Code", "Name", "Category", "Stage", "TotalInvestment", "TaktSeconds", "PlannedStart",
          "PlannedFinish", "PhysicalProgress", {Common})
        SELECT {Id("'project'", "p")}, NULL, '重点项目 ' || p, 1 + p % 7, 1 + p % 9, (1 + p * 7919 % 100000) * 10000, 1 + p % 60,
               date '2023-01-01' + p % 300, date '2024-01-01' + p % 600, p % 101, {CommonValues}
        FROM generate_series(1, 10000) p
        """,
        $"""
        INSERT INTO "InvestmentMilestones" ("Id", "ProjectId", "Kind", "Name", "PlannedOn", "ActualOn", "PlannedAmount", {Common})
        SELECT {Id("'milestone'", "p * 100 + i")}, {Id("'project'", "p")},
          (ARRAY(SELECT DISTINCT unnest(ARRAY[1,2,3,4,5,6,7,8,9])))[1 + i % 9], '投资节点 ' || i,
               date '2023-01-01' + (i * 37 + p) % 700, CASE WHEN i % 2 = 0 THEN date '2023-01-01' + (i * 37 + p) % 720 END, i * 10000,
                 {CommonValues}
        FROM generate_series(1, 10000) p, generate_series(1, 20) i
        """,
        $"""
        INSERT INTO "ScheduleNodes" ("Id", "ProjectId", "Ordinal", "Wbs", "Name", "Kind", "PlannedStart", "PlannedFinish",
          "DurationDays", "Progress",
            "IsElapsed", "IsManual", "TaskType", "IsEffortDriven", "IgnoresResourceCalendars", "ConstraintKind", {Common})
        SELECT {Id("'node'", "p * 100 + i")}, {Id("'project'", "p")}, i, '1.' || i, '进度节点 ' || i, 1, date '2023-01-01' + i * 10,
          date '2023-01-10' + i * 10,
               8, (p + i) % 101, false, false, 0, false, false, 0, {CommonValues}
        FROM generate_series(1, 10000) p, generate_series(1, 20) i
        """,
        $"""
        INSERT INTO "SafetyChecks" ("Id", "ProjectId", "CheckedOn", "Kind", "Score", "HasZeroItem", {Common})
        SELECT {Id("'check'", "p * 100 + i")}, {Id("'project'", "p")}, date '2023-06-01' + i * 30, 1, 60 + (p + i) % 41, false,
          {CommonValues}
        FROM generate_series(1, 10000) p, generate_series(1, 5) i
        """,
        $"""
        INSERT INTO "JobTargets" ("Id", "ProjectId", "Scope", "Year", "PlannedJobs", "ActualJobs", {Common})
        SELECT {Id("'jobs'", "p * 100 + i")}, {Id("'project'", "p")}, 1, 2022 + i, 100 * i, 90 * i, {CommonValues}
        FROM generate_series(1, 10000) p, generate_series(1, 3) i
        """,
        "VACUUM ANALYZE",
    ];

    private static string Id(string kind, string number) => $"md5({kind} || ({number}))::uuid";
}
