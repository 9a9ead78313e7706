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
        """scheduleNodes(first: 20, where: { name: { contains: "12" } })""",
        """projects(first: 20, where: { name: { contains: "e119" } })""",
        """projects(first: 20, where: { name: { contains: "桥梁" } })""",
        """projects(first: 20, where: { name: { endsWith: "1199" } })""",
        """investmentMilestones(first: 20, where: { plannedOn: { gte: "2024-02-01", lte: "2024-02-29" } })""",
    ];

    [SkippableFact]
    public async Task Each_list_has_an_index_for_its_default_order_and_every_indexed_order_is_read_from_it()
    {
        await using var register = await FilledRegister.StartAsync();
        var (lists, orders, whole) = (0, 0, new List<string>());

        foreach (var list in register.Lists)
        {
            lists++;
            await AddAsync($"{{ {list.Name}(first: 20) {{ nodes {{ {FieldsOf(list)} }} }} }}");
            foreach (var order in OrdersOf(list))
            {
                var query = $"{{ {list.Name}(first: 20, order: [{{ {order} }}]) {{ nodes {{ {FieldsOf(list)} }} }} }}";
                if (await register.HasIndexAsync(query))
                {
                    orders++;
                    await AddAsync(query);
                }
            }
        }

        Assert.Empty(whole);
        Assert.True(lists >= 10, $"{lists} lists");
        Assert.True(orders >= 60, $"{orders} indexed orders");

        async Task AddAsync(string query)
        {
            if (await register.WholeTableOfAsync(query) is { } found)
            {
                whole.Add(found);
            }
        }
    }

    [SkippableFact]
    public async Task An_order_without_an_index_is_recognised()
    {
        await using var register = await FilledRegister.StartAsync();
        const string Query = "{ scheduleNodes(first: 20, order: [{ weight: ASC }]) { nodes { id } } }";

        Assert.False(await register.HasIndexAsync(Query));
        Assert.NotNull(await register.WholeTableOfAsync(Query));
    }

    [SkippableFact]
    public async Task Usual_questions_read_no_whole_table()
    {
        await using var register = await FilledRegister.StartAsync();

        foreach (var question in Questions)
        {
            Assert.Null(await register.WholeTableOfAsync($"{{ {question} {{ nodes {{ id name createdAt }} }} }}"));
        }
    }

    private static string FieldsOf(FieldType list) => string.Join(' ', NodesOf((IComplexGraphType)list.ResolvedType!.GetNamedType()).Fields
        .Where(field => field.ResolvedType?.GetNamedType() is ScalarGraphType && field.Arguments is null or { Count: 0 })
        .Take(4).Select(field => field.Name));

    private static IComplexGraphType NodesOf(IComplexGraphType page) =>
        (IComplexGraphType)page.Fields.Find("nodes")!.ResolvedType!.GetNamedType();

    private static IEnumerable<string> OrdersOf(FieldType list) =>
        ((IInputObjectGraphType)list.Arguments!.Find("order")!.ResolvedType!.GetNamedType()).Fields
            .Where(field => field.ResolvedType?.GetNamedType() is EnumerationGraphType)
            .SelectMany(field => (string[])[$"{field.Name}: ASC", $"{field.Name}: DESC"]);
}
