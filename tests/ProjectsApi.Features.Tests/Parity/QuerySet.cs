namespace ProjectsApi.Features.Tests.Parity;

/// <summary>Questions whose answers are to be the same from each database, byte for byte; between them they reach every query
/// shape.</summary>
public static class QuerySet
{
    private const string Names = "{ nodes { name } }";

    public static TheoryData<string> Titles => [.. All.Keys];

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["everything of a project"] = """
            { projectByCode(code: "2304-410171-04-01-789012") {
              id code name shortName summary category stage annualClass version createdAt updatedAt isSample
              location { address latitude longitude } industry { code edition }
              totalInvestment { amount wan: amount(unit: WAN_YUAN) yi: amount(unit: YI_YUAN) }
              plannedCapacity { quantity unit } taktSeconds plannedStart plannedFinish actualStart physicalProgress
              source { title publishedOn isSample }
              responsibleOrganisation { name parent { name } } phases { nodes { name target { chineseLabel } } }
              parties { nodes { role sharePercent organisation { name } } } } }
            """,
        ["names in order"] = "{ projects(first: 50, order: [{ name: ASC }]) { totalCount nodes { name } } }",
        ["names in reverse"] = "{ projects(last: 20, order: [{ name: DESC }]) { nodes { name } pageInfo { hasPreviousPage startCursor "
            + "endCursor } } }",
        ["text minds case"] = Where(
            "{ name: { or: [{ eq: \"abc\" }, { startsWith: \"AB\" }, { endsWith: \"z\" }, { contains: \"bC\" }] } }"),
        ["spaces at the ends of a text asked for"] = Where(
            "{ or: [{ name: { eq: \" abc  \" } }, { name: { in: [\"ABC \"] } }, { shortName: { nin: [\"SHORT \"], neq: \"x \" } }] }"),
        ["text negated"] = Where("{ shortName: { neq: \"x\", ncontains: \"简\", nstartsWith: \"X\", nendsWith: \"y\", nin: [\"z\"] } }"),
        ["characters with a meaning in SQL"] = Where(
            "{ or: [{ name: { contains: \"%\" } }, { name: { startsWith: \"_\" } }, { name: { endsWith: \"]\" } }, { name: { contains: "
                + "\"\\\\\" } }, { name: { contains: \"'\" } }] }"),
        ["text in a list with null"] = Where("{ shortName: { in: [null, \"海立基地\", \"SHORT\"] } }"),
        ["text outside the basic plane"] = Where("{ name: { contains: \"🏭\" } }"),
        ["accents as they were written"] = Where(
            "{ or: [{ name: { eq: \"\u00e9\" } }, { name: { startsWith: \"e\" } }, { name: { contains: \"pfel\" } }] }"),
        ["empty searches"] = Where(
            "{ or: [{ shortName: { contains: \"\", ncontains: \"S\" } }, { code: { startsWith: \"\" } }, { shortName: { nendsWith: \"\" } "
                + "}] }"),
        ["keys"] = Where("{ id: { in: [\"UHJvamVjdDoAAJABAAAAcIAAAAAAAAAE\", \"UHJvamVjdDoAAJABAAAAcIAAAAAAAAAG\"] } }"),
        ["nodes"] = "{ nodes(ids: [\"UHJvamVjdDoAAJABAAAAcIAAAAAAAAAG\", \"T3JnYW5pc2F0aW9uOgAAkAEAAABwgAAAAAAAAAE=\"]) { __typename id "
            + "... on Project { name stage } ... on Organisation { kind } } }",
        ["ties in order of keys"] = "{ projects(first: 50, order: [{ createdAt: DESC }]) { nodes { id } } }",
        ["amounts beyond what is stored"] = Where(
            "{ totalInvestment: { lt: 79228162514264337593543950335, gt: -79228162514264337593543950335, neq: 0.0000000001 } }"),
        ["decimals compared"] = Where("{ totalInvestment: { gte: 650000000.5, lt: 2000000000.0001 }, taktSeconds: { eq: 6.50 } }"),
        ["decimals negated and null"] = Where("{ or: [{ totalInvestment: { ngt: 700000000 } }, { physicalProgress: { nlt: 10 } }] }"),
        ["enums in the order of life"] = "{ projects(first: 50, order: [{ stage: DESC }, { annualClass: ASC }, { totalInvestment: DESC "
            + "}]) { nodes { name stage annualClass totalInvestment { amount } } } }",
        ["days with nulls first"] = "{ projects(first: 50, order: [{ plannedStart: ASC }]) { edges { cursor node { name plannedStart } } "
            + "} }",
        ["days with nulls last"] = "{ projects(first: 50, order: [{ plannedStart: DESC }, { actualStart: ASC }]) { edges { cursor node { "
            + "plannedStart } } } }",
        ["money in cursors"] = "{ projects(first: 50, order: [{ totalInvestment: ASC }]) { edges { cursor node { totalInvestment { amount "
            + "} } } } }",
        ["order through a reference"] = "{ projects(first: 50, order: [{ annualClass: ASC }, { responsibleOrganisation: { name: "
            + "ASC } }]) { edges { cursor node { name } } } organisations(first: 50, order: [{ parent: { name: ASC } }, { name: DESC }]) { "
            + "edges { cursor node { name parent { name } } } } "
            + "investmentMilestones(first: 50, order: [{ project: { name: DESC } }]) { edges { cursor node { name } } } }",
        ["instants"] = Where(
            "{ createdAt: { gte: \"2024-03-15T04:00:00.000Z\", lte: \"2024-03-15T12:00:00+08:00\" }, updatedAt: { ngt: "
                + "\"2030-01-01T00:00:00Z\" } }"),
        ["some, none, all, any"] = Where(
            "{ investmentMilestones: { some: { plannedAmount: { gt: 1 } }, any: true }, safetyChecks: { none: { score: { lt: 60 } } }, "
                + "scheduleNodes: { all: { progress: { gt: 10 } } }, ledger: { some: { paidIn: { gt: 0 } } } }"),
        ["all with nulls"] = Where("{ investmentMilestones: { all: { actualOn: { lte: \"2023-12-31\" } } } }"),
        ["related objects"] = "{ investmentMilestones(where: { project: { stage: { in: [UNDER_CONSTRUCTION] }, responsibleOrganisation: { "
            + "parent: { kind: { eq: MANAGEMENT_COMMITTEE } } } }, phase: null }, order: [{ plannedOn: DESC }]) { nodes { name plannedOn "
            + "status assessment { rule daysLate } } } }",
        ["two lists of each project"] = "{ projects(first: 50) { nodes { name investmentMilestones(first: 2, order: [{ plannedOn: DESC "
            + "}]) { totalCount nodes { name plannedOn } pageInfo { hasNextPage endCursor } } scheduleNodes(last: 2) { nodes { name } "
            + "pageInfo { hasPreviousPage } } } } }",
        ["lists under a condition of each project"] = "{ projects(first: 50) { nodes { name safetyChecks(where: { or: [{ score: { gt: 80 "
            + "} }, { findings: { any: true } }] }) { nodes { score result findings { nodes { description } } } } jobTargets(order: [{ "
            + "plannedJobs: DESC }]) { nodes { plannedJobs period { englishLabel } } } } } }",
        ["tree of organisations"] = "{ organisations(first: 50, order: [{ kind: ASC }, { name: DESC }]) { nodes { name kind parent { name "
            + "} children { nodes { name } } projects { totalCount } } } }",
        ["ledger with sums"] = "{ projects(first: 50) { nodes { ledger(year: 2024) { nodes { month tenDay completed { amount } paidIn { "
            + "amount } } } investmentProgress(year: 2024, month: 2, timeBase: PLAN_CURVE) { annualPlan { amount } completedInMonth { "
            + "amount } completedThisYear { amount } completedSinceStart { amount } completionRate shareOfTotal monthPlanRate "
            + "timeProgress lead } } } }",
        ["statistics"] = "{ projectStatistics(asOfMonth: \"2024-03-01\") { asOfMonth overall { ...F } byStage { stage figures { ...F } } "
            + "byCategory { category figures { ...F } } byOrganisation { organisation { name } figures { ...F } } } } " + Figures,
        ["statistics under a condition"] = "{ projectStatistics(where: { investmentMilestones: { some: { actualOn: { neq: null } } }, "
            + "responsibleOrganisation: { name: { contains: \"会\" } } }, asOfMonth: \"2024-12-31\") { overall { ...F } byOrganisation { "
            + "organisation { name } figures { ...F } } } } " + Figures,
        ["links and their ends"] = "{ scheduleNodes(where: { parent: { name: { eq: \"厂房建设\" } } }) { nodes { name wbs durationDays weight "
            + "predecessors { nodes { lagDays kind predecessor { name } } } successors { nodes { successor { name } } } } } }",
        ["nodes by what is computed of them"] = "{ projects(first: 5) { nodes { scheduleNodes(first: 50, where: { or: [{ "
            + "isCritical: { eq: true } }, { totalFloatDays: { gte: 0.5 } }, { light: { in: [RED, YELLOW] } }, { earlyFinish: { "
            + "lte: \"2030-01-01\" }, lateStart: { neq: null } }, { "
            + "freeFloatDays: { eq: null } }] }, order: [{ totalFloatDays: ASC }, { earlyStart: DESC }]) { edges { cursor node { name "
            + "earlyStart earlyFinish lateStart lateFinish totalFloatDays totalFloatMinutes freeFloatDays freeFloatMinutes isCritical "
            + "light } } } } } }",
        ["plans with times, constraints and risks"] = "{ scheduleNodes(first: 50, where: { constraintKind: { neq: MUST_START_ON }, "
            + "isManual: { eq: false }, builtInCalendar: { eq: null }, deadline: { eq: null } }, order: [{ plannedStart: ASC }, { "
            + "constraintOn: ASC }]) { nodes { name plannedStartTime isElapsed constraint { kind on at } deadline deadlineTime "
            + "remainingDays risk { shape leastDays } "
            + "calendar { name } actualFinishTime } } }",
        ["lights of projects, milestones and nodes"] = "{ projects(first: 20, where: { statisticsEntryOn: { eq: null } }, order: [{ "
            + "statisticsEntryOn: ASC }]) { nodes { name lightVerdict(rulePack: \"yinchuan\") { colour lights { rule { key } colour value "
            + "inputs { fact number day } } } } } investmentMilestones(first: 20) { nodes { name lightVerdict { colour } } } "
            + "scheduleNodes(first: 20, where: { totalFloatMinutes: { neq: 1 } }, order: [{ deadline: DESC }, { "
            + "freeFloatMinutes: DESC }]) { nodes { name lightVerdict(rulePack: \"wuhan\") { colour lights { value } } } } }",
        ["health against the latest baseline"] = "{ projects(first: 20) { nodes { name schedule { health { kind outcome value count nodes "
            + "{ name } } } } } }",
        ["rules, calendars and baselines of each project"] = "{ projects(first: 50) { nodes { name scheduleSetup { start finishBy "
            + "calendar { name base { name builtIn } year(year: 2023) { workingDays status } } criticalFloatDays } "
            + "scheduleCalendars(where: { name: { contains: \"班\" } }) { nodes { name exceptions { name first } viewerCan { planSchedules "
            + "} } } baselines(order: [{ capturedAt: DESC }]) { totalCount nodes { name finish nodeCount nodes(first: 1) { name kind } } "
            + "} } } }",
        ["targets of the park"] = "{ outputTargets(where: { scope: { eq: PARK } }) { nodes { parkName plannedValue { amount(unit: "
            + "YI_YUAN) } period { from to part } project { name } } } jobTargets(where: { scope: { neq: PROJECT } }) { nodes { scope "
            + "parkName plannedJobs } } }",
        ["changes as the log has them"] = "{ changes(first: 50) { totalCount edges { cursor node { sequence at actor { name } requestId "
            + "entity entityId kind version project { name } fields { field before after } } } pageInfo { hasNextPage endCursor } } }",
        ["changes of some rows"] = "{ changes(last: 20, order: [{ at: DESC }, { sequence: ASC }], where: { entityId: { in: "
            + "[\"UHJvamVjdDoAAJABAAAAcIAAAAAAAAAE\", \"T3JnYW5pc2F0aW9uOgAAkAEAAABwgAAAAAAAAAE=\"] }, requestId: { ncontains: \"x\" }, "
            + "actorId: { eq: null }, kind: { in: [CREATED, UPDATED] }, sequence: { gt: 0 } }) { totalCount edges { cursor node { entity "
            + "version } } } }",
        ["changes by what was written together"] = "{ changes(first: 5, where: { transactionId: { nin: "
            + "[\"00000000-0000-0000-0000-000000000000\"], gt: \"00000000-0000-7000-8000-000000000000\" } }) { totalCount nodes { "
            + "sequence entity } } }",
        ["history of each project"] = "{ projects(first: 50) { nodes { name history(first: 3, where: { entity: { startsWith: \"P\" } }) { "
            + "totalCount nodes { sequence kind fields { field after } } pageInfo { hasNextPage endCursor } } investmentMilestones(first: "
            + "2) { nodes { name history(last: 1) { nodes { version project { name } } } } } } } }",
        ["checks by score"] = "{ safetyChecks(order: [{ score: DESC }, { checkedOn: ASC }]) { edges { cursor node { checkedOn score "
            + "hasZeroItem result inspectingOrganisation { name } } } } }",
    };

    private const string Figures =
        "fragment F on ProjectFigures { count totalInvestment { amount } completedSinceStart { amount } completedThisYear { amount } "
            + "annualPlan { amount } completionRate timeProgress lead plannedJobs actualJobs plannedOutput { amount } actualOutput { "
            + "amount } }";

    private static string Where(string where) => $"{{ projects(first: 50, where: {where}) {Names} }}";
}
