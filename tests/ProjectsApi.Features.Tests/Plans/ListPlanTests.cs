using System.Globalization;
using GraphQL;
using GraphQL.Types;

namespace ProjectsApi.Features.Tests.Plans;

/// <summary>PostgreSQL reads no whole table for a page of a list, in its default order and in each order that has an index (D91).</summary>
public sealed class ListPlanTests
{
    private static readonly string[] Questions =
    [
        """scheduleNodes(first: 20, where: { isCritical: { eq: true } })""",
        """scheduleNodes(first: 20, where: { light: { in: [RED, YELLOW] } })""",
        """scheduleNodes(first: 20, where: { totalFloatDays: { lt: 0 } })""",
        """scheduleNodes(first: 20, where: { isCritical: { eq: true } }, order: [{ totalFloatDays: ASC }])""",
        """scheduleNodes(first: 20, where: { isCritical: { eq: true } }, order: [{ earlyFinish: ASC }])""",
        """scheduleNodes(first: 20, where: { isCritical: { eq: true } }, order: [{ scheduledStart: ASC }])""",
        """scheduleNodes(first: 20, where: { totalFloatDays: { neq: null } }, order: [{ totalFloatDays: ASC }])""",
        """scheduleNodes(first: 20, where: { scheduledFinish: { gte: "2024-02-01" } }, order: [{ scheduledFinish: ASC }])""",
        """scheduleNodes(first: 20, where: { isCritical: { eq: true } }, order: [{ ordinal: DESC }])""",
        """scheduleNodes(first: 20, where: { name: { contains: "12" } })""",
        """projects(first: 20, where: { progress: { isActive: { eq: true } } }, order: [{ progress: { lead: ASC } }])""",
        """projects(first: 20, where: { progress: { light: { eq: RED } } }, order: [{ progress: { lead: ASC } }])""",
        """projects(first: 20, where: { progress: { isUnreported: { eq: true } } }, order: [{ progress: { reportedMonth: ASC } }])""",
        """projects(first: 20, where: { name: { contains: "e119" } })""",
        """projects(first: 20, where: { name: { contains: "桥梁" } })""",
        """projects(first: 20, where: { name: { endsWith: "1199" } })""",
        """investmentMilestones(first: 20, where: { plannedOn: { gte: "2024-02-01", lte: "2024-02-29" } })""",
    ];

    /// <summary>Lists of few rows, which take any order.</summary>
    private static readonly string[] Exempt = ["organisations", "people"];

    [SkippableFact]
    public async Task Each_list_has_an_index_for_its_default_order_and_for_every_order_that_it_takes()
    {
        await using var register = await FilledRegister.StartAsync();
        var (lists, orders, refused, whole) = (0, 0, 0, new List<string>());

        foreach (var list in register.Lists)
        {
            lists++;
            await AddAsync($"{{ {list.Name}(first: 20) {{ nodes {{ {FieldsOf(list)} }} }} }}");
            foreach (var order in OrdersOf(list).Where(_ => !Exempt.Contains(list.Name)))
            {
                var query = $"{{ {list.Name}(first: 20, order: [{{ {order} }}]) {{ nodes {{ {FieldsOf(list)} }} }} }}";
                if (await register.IsRefusedAsync(query))
                {
                    refused++;
                }
                else
                {
                    orders++;
                    await AddAsync(query);
                }
            }
        }

        Assert.Empty(whole);
        Assert.True(lists >= 10, $"{lists} lists");
        Assert.True(orders >= 230, $"{orders} indexed orders");
        Assert.True(refused >= 90, $"{refused} refused orders");

        async Task AddAsync(string query)
        {
            if (await register.WholeTableOfAsync(query) is { } found)
            {
                whole.Add(found);
            }
        }
    }

    [SkippableFact]
    public async Task Usual_questions_read_no_whole_table()
    {
        await using var register = await FilledRegister.StartAsync();

        var whole = new List<string>();
        foreach (var question in Questions)
        {
            if (await register.WholeTableOfAsync($"{{ {question} {{ nodes {{ id name createdAt }} }} }}") is { } found)
            {
                whole.Add(found);
            }
        }

        Assert.True(whole.Count == 0, string.Join("\n\n", whole));
    }

    private static string FieldsOf(FieldType list) => string.Join(' ', NodesOf((IComplexGraphType)list.ResolvedType!.GetNamedType()).Fields
        .Where(field => field.ResolvedType?.GetNamedType() is ScalarGraphType && field.Arguments is null or { Count: 0 })
        .Take(4).Select(field => field.Name));

    private static IComplexGraphType NodesOf(IComplexGraphType page) =>
        (IComplexGraphType)page.Fields.Find("nodes")!.ResolvedType!.GetNamedType();

    // Through two references at most.
    private static IEnumerable<string> OrdersOf(FieldType list) =>
        OrdersOf((IInputObjectGraphType)list.Arguments!.Find("order")!.ResolvedType!.GetNamedType(), references: 2)
            .SelectMany(order => (string[])[string.Format(CultureInfo.InvariantCulture, order, "ASC"),
                string.Format(CultureInfo.InvariantCulture, order, "DESC")]);

    private static IEnumerable<string> OrdersOf(IInputObjectGraphType order, int references) => order.Fields.SelectMany(field =>
        field.ResolvedType?.GetNamedType() is not IInputObjectGraphType other ? [field.Name + ": {0}"]
        : references == 0 ? (IEnumerable<string>)[]
        : OrdersOf(other, references - 1).Select(inner => $"{field.Name}: {{{{ {inner} }}}}"));
}
