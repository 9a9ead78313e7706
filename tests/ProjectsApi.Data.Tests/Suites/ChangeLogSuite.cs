using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Data.Tests.Databases;

namespace ProjectsApi.Data.Tests.Suites;

/// <summary>The log holds every change that was committed, and no other.</summary>
public abstract class ChangeLogSuite(TestDatabase database)
{
    private static readonly ChangeAuthor Officer = new(Guid.NewGuid(), "投资专员", "request-1");

    [SkippableFact]
    public async Task Every_table_equals_its_replay_after_inserts_updates_and_deletes()
    {
        var register = new Register();
        await using var context = database.Open();
        context.AddRange(register.Rows);
        await context.SaveChangesAsync();
        database.Clock.Advance(TimeSpan.FromMinutes(7.123456));
        register.Project.Name = "改名";
        register.Project.TotalInvestment = 1.00005m;
        register.Project.Summary = null;
        register.Office.RegionCode = null;
        context.Remove(Tracked<ProjectParty>(context));
        Tracked<InvestmentMilestone>(context).Report(new(2023, 4, 9), 101, register.Officer.Id, database.Clock.GetUtcNow().UtcDateTime);
        await context.SaveChangesAsync();

        Assert.True(await ReplayedTables.AssertEqualAsync(context) > 15);
    }

    [SkippableFact]
    public async Task A_change_that_is_older_than_a_column_leaves_it_at_zero_or_empty()
    {
        var register = new Register();
        await using var context = database.Open();
        context.AddRange(register.Rows);
        await context.SaveChangesAsync();
        var written = await context.Changes.SingleAsync(c => c.EntityId == register.Next.Id);
        string[] known = ["ProjectId", "ParentId", "Ordinal", "Name", "Kind"];
        var fields = JsonNode.Parse(written.Fields)?.AsObject() ?? [];
        Assert.Contains(nameof(ScheduleNode.IsElapsed), fields.Select(field => field.Key));
        var older = new JsonObject(fields.Where(f => known.Contains(f.Key)).Select(f => KeyValuePair.Create(f.Key, f.Value?.DeepClone())))
            .ToJsonString();
        await context.Changes.Where(c => c.EntityId == register.Next.Id).ExecuteUpdateAsync(set => set.SetProperty(c => c.Fields, older));

        Assert.True(await ReplayedTables.AssertEqualAsync(context) > 15);
    }

    [SkippableFact]
    public async Task What_is_derived_from_a_row_goes_with_it_and_is_in_no_log()
    {
        var register = new Register();
        await using var context = database.Open();
        context.AddRange(register.AllRows.Where(row => row is Entity or ScheduleForecast));
        await context.SaveChangesAsync();
        await using var removing = database.Open();
        removing.Remove(await removing.Projects.AsTracking().SingleAsync(p => p.Id == register.Project.Id));
        await removing.SaveChangesAsync();

        Assert.False(await context.ScheduleForecasts.AnyAsync(f => f.ProjectId == register.Project.Id));
        Assert.DoesNotContain(nameof(ScheduleForecast), await context.Changes.Select(c => c.Entity).Distinct().ToListAsync());
        await ReplayedTables.AssertEqualAsync(context);
    }

    [SkippableFact]
    public async Task A_change_tells_who_what_when_and_in_which_request()
    {
        var organisation = await InsertAsync("管委会");
        database.Clock.Advance(TimeSpan.FromHours(1));
        await using (var context = database.Open())
        {
            context.Author = Officer;
            var row = await context.Organisations.AsTracking().SingleAsync(o => o.Id == organisation);
            row.Name = "经开区管委会";
            await context.SaveChangesAsync();
        }

        await using var reading = database.Open();
        var changes = await reading.Changes.Where(c => c.EntityId == organisation).OrderBy(c => c.Sequence).ToListAsync();

        Assert.Equal([ChangeKind.Created, ChangeKind.Updated], changes.Select(c => c.Kind));
        var change = changes[1];
        Assert.Equal((Officer.PersonId, Officer.Name, Officer.RequestId), (change.ActorId, change.ActorName, change.RequestId));
        Assert.Equal((nameof(Organisation), 2L, (Guid?)null), (change.Entity, change.Version, change.ProjectId));
        Assert.Equal((await reading.Organisations.SingleAsync(o => o.Id == organisation)).UpdatedAt, change.At);
        var field = Assert.Single(ChangedFields.Read(change.Fields));
        Assert.Equal(("Name", "管委会", "经开区管委会"), (field.Name, field.Before?.GetString(), field.After?.GetString()));
        Assert.Contains("经开区管委会", change.Fields, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_text_of_any_length_is_in_the_log_as_JSON_writes_it()
    {
        var readable = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        // Characters of two units and of one, so that pieces of any length end within one of them.
        var texts = Enumerable.Range(0, 2)
            .Select(odd => new string('-', odd) + string.Concat(Enumerable.Repeat("{\"甲\":\"🏗\\\n\"}", 9_000))).ToList();
        var register = new Register();
        await using var context = database.Open();
        context.AddRange(register.Rows);
        context.AddRange(texts.Select((text, index) => new ScheduleBaseline
        {
            ProjectId = register.Project.Id,
            Name = $"{index}",
            CapturedAt = DateTime.UnixEpoch,
            NodeCount = 0,
            Nodes = text,
        }));
        await context.SaveChangesAsync();

        var changes = await context.Changes.Where(c => c.Entity == nameof(ScheduleBaseline)).ToListAsync();
        var nodes = changes.Where(c => c.Fields.Length > 9_000).Select(NodesOf).Order(StringComparer.Ordinal);

        Assert.Equal(texts.Select(text => JsonSerializer.Serialize(text, readable)).Order(StringComparer.Ordinal), nodes);
        await ReplayedTables.AssertEqualAsync(context);

        static string? NodesOf(Change change)
        {
            using var fields = JsonDocument.Parse(change.Fields);
            return fields.RootElement.GetProperty(nameof(ScheduleBaseline.Nodes)).GetProperty("after").GetRawText();
        }
    }

    [SkippableFact]
    public async Task What_goes_with_a_removed_project_is_removed_in_the_log_too()
    {
        var register = new Register();
        await using (var context = database.Open())
        {
            context.AddRange(register.Rows);
            await context.SaveChangesAsync();
        }

        await using var removing = database.Open();
        removing.Remove(await removing.Projects.SingleAsync(p => p.Id == register.Project.Id));
        await removing.SaveChangesAsync();

        var removed = await removing.Changes.Where(c => c.ProjectId == register.Project.Id && c.Kind == ChangeKind.Removed).ToListAsync();
        Assert.Equal(
            register.Rows.Select(r => r.GetType().Name).Where(n => n is not ("Organisation" or "Person" or "RoleGrant")).Order(),
            removed.Select(c => c.Entity).Order());
        await ReplayedTables.AssertEqualAsync(removing);
    }

    [SkippableFact]
    public async Task A_save_that_fails_leaves_no_trace_and_can_be_mended_and_tried_again()
    {
        var organisation = await InsertAsync("甲");
        await using var context = database.Open();
        var before = await LastAsync(context);
        var row = await context.Organisations.AsTracking().SingleAsync(o => o.Id == organisation);
        row.ShortName = "甲方";
        var wrong = new Project { Name = " ", Category = ProjectCategory.Housing, Stage = ProjectStage.Signed };
        context.Add(wrong);

        await Assert.ThrowsAsync<DbUpdateException>(() => context.SaveChangesAsync());

        Assert.Equal(before, await LastAsync(context));
        Assert.Equal((EntityState.Modified, EntityState.Added), (context.Entry(row).State, context.Entry(wrong).State));
        Assert.Equal(1, row.Version);
        wrong.Name = "住宅";
        Assert.Equal(2, await context.SaveChangesAsync());
        Assert.Equal((2, 1), (row.Version, wrong.Version));
        Assert.Equal(before + 2, await LastAsync(context));
        await ReplayedTables.AssertEqualAsync(context);
    }

    [SkippableFact]
    public async Task A_commit_that_fails_leaves_no_trace_and_can_be_tried_again()
    {
        var organisation = await InsertAsync("乙");
        await using var context = database.Open();
        var before = await LastAsync(context);
        var row = await context.Organisations.AsTracking().SingleAsync(o => o.Id == organisation);
        row.ShortName = "乙方";
        // More often than any strategy retries.
        database.Commits.Refused = 100;

        await Assert.ThrowsAnyAsync<Exception>(() => context.SaveChangesAsync());

        database.Commits.Refused = 0;
        Assert.Equal((EntityState.Modified, 1L, before), (context.Entry(row).State, row.Version, await LastAsync(context)));
        await context.SaveChangesAsync();
        Assert.Equal((2, before + 1), (row.Version, await LastAsync(context)));
        await ReplayedTables.AssertEqualAsync(context);
    }

    [SkippableFact]
    public async Task A_unit_of_work_that_is_not_kept_leaves_no_trace()
    {
        await using var context = database.Open();
        var before = await LastAsync(context);

        var id = await database.Get<UnitOfWork>().RunAsync(Officer, async (unit, token) =>
        {
            var row = new Organisation { Name = "试算", Kind = OrganisationKind.Other };
            unit.Add(row);
            await unit.SaveChangesAsync(token);
            return (row.Id, Keep: false);
        }, CancellationToken.None);

        Assert.False(await context.Organisations.AnyAsync(o => o.Id == id));
        Assert.Equal(before, await LastAsync(context));
    }

    [SkippableFact]
    public async Task The_saves_of_a_unit_of_work_stand_together_in_the_log_at_one_instant()
    {
        var transaction = await database.Get<UnitOfWork>().RunAsync(Officer, async (unit, token) =>
        {
            var row = new Organisation { Name = "两次", Kind = OrganisationKind.Other };
            unit.Add(row);
            await unit.SaveChangesAsync(token);
            database.Clock.Advance(TimeSpan.FromSeconds(3));
            row.Name = "第二次";
            await unit.SaveChangesAsync(token);
            return (row.Id, Keep: true);
        }, CancellationToken.None);

        await using var context = database.Open();
        var changes = await context.Changes.Where(c => c.EntityId == transaction).OrderBy(c => c.Sequence).ToListAsync();
        Assert.Equal([1, 2], changes.Select(c => c.Version));
        Assert.Single(changes.Select(c => (c.TransactionId, c.At)).Distinct());
        Assert.Equal(changes[0].Sequence + 1, changes[1].Sequence);
        await ReplayedTables.AssertEqualAsync(context);
    }

    [SkippableFact]
    public async Task What_is_rolled_back_to_a_savepoint_is_not_in_the_log()
    {
        var (kept, dropped) = await database.Get<UnitOfWork>().RunAsync(Officer, async (unit, token) =>
        {
            var first = new Organisation { Name = "留下", Kind = OrganisationKind.Other };
            unit.Add(first);
            await unit.SaveChangesAsync(token);
            var transaction = unit.Database.CurrentTransaction ?? throw new InvalidOperationException();
            await transaction.CreateSavepointAsync("item", token);
            var second = new Organisation { Name = "撤回", Kind = OrganisationKind.Other };
            unit.Add(second);
            await unit.SaveChangesAsync(token);
            await transaction.RollbackToSavepointAsync("item", token);
            return ((first.Id, second.Id), Keep: true);
        }, CancellationToken.None);

        await using var context = database.Open();
        Assert.Single(await context.Changes.Where(c => c.EntityId == kept).ToListAsync());
        Assert.Empty(await context.Changes.Where(c => c.EntityId == dropped).ToListAsync());
        await ReplayedTables.AssertEqualAsync(context);
    }

    [SkippableFact]
    public async Task Instants_never_run_backwards_in_the_log()
    {
        await InsertAsync("快钟");
        var ahead = database.Clock.GetUtcNow();
        var slow = await InsertAsync("慢钟", -TimeSpan.FromMinutes(5));

        await using var context = database.Open();
        var change = await context.Changes.SingleAsync(c => c.EntityId == slow);
        Assert.True(change.At >= ahead.UtcDateTime.AddMilliseconds(-1));
        await ReplayedTables.AssertEqualAsync(context);
    }

    [SkippableFact]
    public async Task A_row_cannot_move_to_another_project()
    {
        await using var context = database.Open();
        var (from, to) = (new Register(), new Register());
        context.AddRange([.. from.Rows, .. to.Rows]);
        await context.SaveChangesAsync();
        from.Check.ProjectId = to.Project.Id;

        await Assert.ThrowsAsync<InvalidOperationException>(() => context.SaveChangesAsync());
    }

    private static T Tracked<T>(DbContext context)
        where T : class => context.ChangeTracker.Entries<T>().First().Entity;

    private static Task<long> LastAsync(ProjectsDbContext context) => context.Set<ChangeClock>().Select(c => c.Last).SingleAsync();

    private async Task<Guid> InsertAsync(string name, TimeSpan shift = default)
    {
        // AdjustTime also goes back, unlike Advance.
        database.Clock.AdjustTime(database.Clock.GetUtcNow() + shift);
        var row = new Organisation { Name = name, Kind = OrganisationKind.Other };
        await using var context = database.Open();
        context.Add(row);
        await context.SaveChangesAsync();
        database.Clock.AdjustTime(database.Clock.GetUtcNow() - shift);
        return row.Id;
    }
}
