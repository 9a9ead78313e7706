using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Subscriptions;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Changes;
using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Changes;

public sealed class SubscriptionTests
{
    [Fact]
    public async Task A_change_of_a_project_is_told_with_its_fields_in_the_words_of_the_api()
    {
        await using var api = await TestApi.StartAsync();
        var organisation = await api.HasOrganisationAsync("街道办");
        var project = await api.HasProjectAsync("压缩机");
        await using var live = await api.SubscribeAsync($$"""
            subscription { projectChanged(projectId: "{{TestApi.IdOf(project)}}") {
              cursor project { name stage } change { sequence at actor { name } requestId entity entityId version kind project { id }
                fields { field before after } } } }
            """);

        var told = live.NextTextAsync();
        await api.HasProjectAsync("another");
        await ChangeAsync(api, project, p =>
        {
            p.Advance(ProjectStage.InProduction, new(2024, 3, 1), reason: null, suspendedIn: null);
            (p.TotalInvestment, p.PlannedStart) = (2_000_000_000m, new DateOnly(2024, 3, 1));
            p.ResponsibleOrganisationId = organisation.Id;
        });

        Snapshot.Match(JsonElement.Parse(await told).ToString());
    }

    [Fact]
    public async Task Rows_under_a_project_belong_to_it()
    {
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync("压缩机");
        await using var live = await api.SubscribeAsync(
            $$"""subscription { projectChanged(projectId: "{{TestApi.IdOf(project)}}") { change { entity kind } } }""");

        var told = await live.NextAfterAsync(() => api.HasMilestoneAsync(project, "开工"));

        Assert.Equal("""{"change":{"entity":"InvestmentMilestone","kind":"CREATED"}}""", told.GetRawText());
    }

    [Fact]
    public async Task Changes_are_filtered_as_the_list_of_them_is()
    {
        await using var api = await TestApi.StartAsync();
        await using var live = await api.SubscribeAsync(
            """
            subscription { changes(where: { entity: { eq: "Phase" }, kind: { in: [REMOVED, UPDATED] } }) { change { entity kind } } }
            """);

        var told = await live.NextAfterAsync(async () =>
        {
            var project = await api.HasProjectAsync("压缩机");
            var phase = await api.HasPhaseAsync(project, 1);
            await api.RemoveAsync(phase);
        });

        Assert.Equal("""{"change":{"entity":"Phase","kind":"REMOVED"}}""", told.GetRawText());
    }

    [Fact]
    public async Task Text_that_is_missing_contains_nothing_as_in_the_list()
    {
        await using var api = await TestApi.StartAsync();
        var person = await api.HasPersonAsync("王工");
        var project = await api.HasProjectAsync("压缩机");
        await using var asked = await api.SubscribeAsync(
            """subscription { changes(where: { requestId: { startsWith: "te", contains: "s" } }) { change { requestId } } }""");
        await using var direct = await api.SubscribeAsync(
            """subscription { changes(where: { requestId: { nendsWith: "t" } }) { change { requestId entity } } }""");

        var first = direct.NextAsync();
        var told = await asked.NextAfterAsync(async () =>
        {
            await api.HasOrganisationAsync("街道办");
            await api.WriteAsync(person, "addPhase", $"projectId: \"{TestApi.IdOf(project)}\", name: \"一期\"", "phase { id }");
        });

        Assert.Equal("""{"change":{"requestId":"test"}}""", told.GetRawText());
        Assert.Equal("""{"change":{"requestId":null,"entity":"Organisation"}}""", (await first).GetRawText());
    }

    [Fact]
    public async Task Progress_is_money_schedule_and_stage_and_no_new_name()
    {
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync("压缩机");
        var other = await api.HasProjectAsync("另一个");
        await using var live = await api.SubscribeAsync(
            """subscription { progressChanged(where: { name: { contains: "压缩机" } }) { change { entity } project { name } } }""");

        var told = await live.NextAfterAsync(async () =>
        {
            await ChangeAsync(api, other, p => p.Advance(ProjectStage.InProduction, new(2024, 3, 1), reason: null, suspendedIn: null));
            await ChangeAsync(api, project, p => p.Name = "压缩机基地");
            await api.HasRecordAsync(project, 2024, 3, 100m);
        });

        Assert.Equal("""{"change":{"entity":"InvestmentRecord"},"project":{"name":"压缩机基地"}}""", told.GetRawText());
    }

    [Fact]
    public async Task Changes_of_people_are_not_told()
    {
        await using var api = await TestApi.StartAsync();
        await using var live = await api.SubscribeAsync("subscription { changes { change { entity } } }");

        var told = await live.NextAfterAsync(async () =>
        {
            await api.HasPersonAsync("王工");
            await api.HasOrganisationAsync("街道办");
        });

        Assert.Equal("""{"change":{"entity":"Organisation"}}""", told.GetRawText());
    }

    [Theory]
    [InlineData("no cursor")]
    [InlineData("Y2hhbmdlOng=")]
    [InlineData("Y2hhbmdlOjk5OTk5OQ==")]
    public async Task A_cursor_that_is_none_of_this_log_is_refused(string cursor)
    {
        await using var api = await TestApi.StartAsync();
        await using var live = await api.SubscribeAsync($$"""subscription { changes(after: "{{cursor}}") { cursor } }""");

        Assert.Contains("HC0078", live.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_resumes_hears_what_was_missed_in_order_once_and_then_what_comes()
    {
        await using var api = await TestApi.StartAsync();
        await using var first = await api.SubscribeAsync("subscription { changes { cursor } }");
        var cursor = (await first.NextAfterAsync(() => api.HasProjectAsync("p1"))).GetProperty("cursor").GetString();
        await api.HasProjectAsync("p2");
        await api.HasProjectAsync("p3");

        await using var again = await api.SubscribeAsync(
            $$"""subscription { changes(after: "{{cursor}}") { change { sequence fields { field after } } } }""");
        var names = new List<string?> { NameIn(await again.NextAsync()), NameIn(await again.NextAsync()) };
        names.Add(NameIn(await again.NextAfterAsync(() => api.HasProjectAsync("p4"))));

        Assert.Equal(["p2", "p3", "p4"], names);
    }

    [Fact]
    public async Task A_cursor_from_before_there_was_a_list_still_leads_to_its_place()
    {
        await using var api = await TestApi.StartAsync();
        await api.HasProjectAsync("p1");
        await api.HasProjectAsync("p2");
        // change:1
        await using var live = await api.SubscribeAsync(
            """subscription { changes(after: "Y2hhbmdlOjE=") { change { sequence fields { field after } } } }""");

        Assert.Equal("p2", NameIn(await live.NextAsync()));
    }

    [Fact]
    public async Task Nothing_is_missed_or_repeated_when_subscribers_come_and_go_while_others_write()
    {
        await using var api = await TestApi.StartAsync();
        const int Writes = 120;
        await api.HasProjectAsync("first");
        var writing = WriteAsync(api, Writes);

        var readers = Enumerable.Range(0, 4).Select(reader => ReadInTurnsAsync(api, turn: 3 + reader, Writes)).ToList();
        await writing;

        foreach (var seen in await Task.WhenAll(readers))
        {
            Assert.Equal(Enumerable.Range(2, Writes).Select(n => (long)n), seen);
        }
    }

    [Fact]
    public async Task A_subscriber_that_falls_behind_is_cut_off_and_misses_nothing_when_it_resumes()
    {
        await using var api = await TestApi.StartAsync(
            configure: services => services.Configure<LiveOptions>(live => live.MaxQueuedEvents = 2));
        await using var slow = await api.SubscribeAsync("subscription { changes { cursor change { sequence } } }");
        var last = await slow.NextAfterAsync(() => api.HasProjectAsync("p"));
        await using (var witness = await api.SubscribeAsync("subscription { changes { cursor } }"))
        {
            for (var i = 0; i < 5; i++)
            {
                // Heard elsewhere, so offered to the slow one too.
                await witness.NextAfterAsync(() => api.HasProjectAsync("p"));
            }
        }

        await Assert.ThrowsAsync<SubscriberTooSlowException>(async () =>
        {
            while (true)
            {
                last = await slow.NextAsync();
            }
        });
        await using var again = await api.SubscribeAsync(
            $$"""subscription { changes(after: "{{last.GetProperty("cursor").GetString()}}") { change { sequence } } }""");

        Assert.Equal(SequenceOf(last) + 1, SequenceOf(await again.NextAsync()));
    }

    private static async Task WriteAsync(TestApi api, int writes)
    {
        for (var i = 0; i < writes; i++)
        {
            await api.HasProjectAsync("p");
        }
    }

    // Leaves after so many events and resumes behind the last one.
    private static async Task<List<long>> ReadInTurnsAsync(TestApi api, int turn, int writes)
    {
        var seen = new List<long>();
        var cursor = ChangeCursor.Encode(1);
        while (seen.Count < writes)
        {
            await using var live = await api.SubscribeAsync(
                $$"""subscription { changes(after: "{{cursor}}") { cursor change { sequence } } }""");
            for (var i = 0; i < turn && seen.Count < writes; i++)
            {
                var told = await live.NextAsync();
                seen.Add(SequenceOf(told));
                cursor = told.GetProperty("cursor").GetString() ?? "";
            }
        }

        return seen;
    }

    private static long SequenceOf(JsonElement told) => told.GetProperty("change").GetProperty("sequence").GetInt64();

    private static string? NameIn(JsonElement told) => told.GetProperty("change").GetProperty("fields").EnumerateArray()
        .Single(field => field.GetProperty("field").GetString() == "name").GetProperty("after").GetString();

    private static async Task ChangeAsync(TestApi api, Project project, Action<Project> change)
    {
        await using var context = await api.OpenAsync();
        var row = await context.Projects.AsTracking().SingleAsync(p => p.Id == project.Id);
        change(row);
        await context.SaveChangesAsync();
    }
}
