using ProjectsApi.Contract.Nodes;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Plans;

/// <summary>Orders that a whole list takes, and those that it takes only for few rows (D98).</summary>
public sealed class IndexedOrderTests
{
    private static readonly Guid Key = Guid.Parse("6f5f0f2e-9d53-4f0e-9d1c-4b7c1f8f3d10");
    private static readonly string Project = GlobalId.Encode("Project", Key);
    private static readonly string Organisation = GlobalId.Encode("Organisation", Key);
    private static readonly string Node = GlobalId.Encode("ScheduleNode", Key);

    private static readonly string Calendar = GlobalId.Encode("ScheduleCalendar", Key);

    public static TheoryData<string> Taken => new()
    {
        // An index begins with the column.
        """scheduleNodes(order: [{ plannedFinish: DESC }, { weight: ASC }])""",
        """investmentMilestones(order: [{ plannedAmount: DESC }])""",
        """projects(order: [{ stage: DESC }])""",
        """investmentMilestones(order: [{ project: { name: ASC } }])""",
        // An index begins with columns that the filter makes equal.
        """scheduleNodes(where: { isCritical: { eq: true } }, order: [{ totalFloatDays: ASC }])""",
        """scheduleNodes(where: { and: [{ earlyFinish: { neq: null } }] }, order: [{ earlyFinish: ASC }])""",
        // A key leaves few rows.
        $$"""scheduleNodes(where: { project: { id: { eq: "{{Project}}" } } }, order: [{ weight: ASC }])""",
        $$"""scheduleNodes(where: { project: { id: { in: ["{{Project}}"] } } }, order: [{ lateFinish: DESC }])""",
        $$"""scheduleNodes(where: { and: [{ project: { code: { eq: "A" } } }, { weight: { gt: 1 } }] }, order: [{ weight: ASC }])""",
        $$"""scheduleNodes(where: { calendarId: { in: ["{{Calendar}}"] } }, order: [{ weight: ASC }])""",
        $$"""scheduleNodes(where: { id: { in: ["{{Node}}"] } }, order: [{ isManual: ASC }])""",
        $$"""scheduleNodes(where: { parent: { id: { eq: "{{Node}}" } } }, order: [{ wbs: ASC }])""",
        $$"""scheduleNodes(where: { responsibleOrganisation: { id: { eq: "{{Organisation}}" } } }, order: [{ progress: ASC }])""",
        // The list is short, or its rows are not read.
        """organisations(order: [{ parent: { name: ASC } }])""",
    };

    public static TheoryData<string, string> Refused => new()
    {
        { """scheduleNodes(order: [{ weight: ASC }])""", "weight" },
        { """scheduleNodes(order: [{ kind: ASC }, { plannedStart: ASC }])""", "kind" },
        // Nodes without computed values come first, and no index holds them.
        { """scheduleNodes(order: [{ totalFloatDays: ASC }])""", "totalFloatDays" },
        { """scheduleNodes(where: { isCritical: { neq: true } }, order: [{ totalFloatDays: ASC }])""", "totalFloatDays" },
        // The list is read from the computed values, which have no planned days.
        { """scheduleNodes(where: { isCritical: { eq: true } }, order: [{ plannedStart: ASC }])""", "plannedStart" },
        // The reference may be missing.
        { """projects(order: [{ responsibleOrganisation: { name: ASC } }])""", "responsibleOrganisation.name" },
        // Neither alternative nor negation leaves few rows.
        {
            $$"""scheduleNodes(where: { or: [{ id: { eq: "{{Node}}" } }, { weight: { gt: 1 } }] }, order: [{ weight: ASC }])""",
            "weight"
        },
        { $$"""scheduleNodes(where: { project: { id: { neq: "{{Project}}" } } }, order: [{ weight: ASC }])""", "weight" },
        // Many rows may lack the key.
        { """scheduleNodes(where: { calendarId: { eq: null } }, order: [{ weight: ASC }])""", "weight" },
        { $$"""scheduleNodes(where: { calendarId: { in: [null, "{{Calendar}}"] } }, order: [{ weight: ASC }])""", "weight" },
        { """scheduleNodes(where: { parent: null }, order: [{ weight: ASC }])""", "weight" },
        { """investmentMilestones(where: { kind: { eq: LAND } }, order: [{ kind: ASC }])""", "kind" },
    };

    [Theory]
    [MemberData(nameof(Taken))]
    public async Task A_list_takes_orders_of_indexes_and_any_order_of_few_rows(string list)
    {
        await using var api = await TestApi.StartAsync();

        (await api.RunAsync($"{{ {list} {{ nodes {{ id }} }} }}", by: await api.HasPersonAsync("查询员"))).WithoutErrors();
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_whole_list_refuses_any_other_order_and_names_those_that_it_takes(string list, string member)
    {
        await using var api = await TestApi.StartAsync();

        var run = await api.RunAsync($"{{ {list} {{ nodes {{ id }} }} }}", by: await api.HasPersonAsync("查询员"));

        Assert.Equal("ORDER_NOT_INDEXED", run.ErrorCode);
        var extensions = run.SingleError["extensions"]!;
        Assert.Equal(member, extensions["member"]?.ToString());
        Assert.NotEmpty(extensions["members"]!.AsArray());
        Assert.DoesNotContain(member, extensions["members"]!.AsArray().Select(name => name?.ToString()));
        Assert.DoesNotContain(run.Sql, sql => sql.Contains("ORDER BY", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_list_below_a_project_takes_any_order()
    {
        await using var api = await TestApi.StartAsync();

        (await api.RunAsync(
            "{ projects(first: 5) { nodes { scheduleNodes(order: [{ weight: DESC }, { lateFinish: ASC }]) { nodes { id } } } } }",
            by: await api.HasPersonAsync("查询员"))).WithoutErrors();
    }
}
