using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Changes;

/// <summary>What a project was, whichever database keeps the log.</summary>
public abstract class PastSuite(Func<TestDatabase> database)
{
    [SkippableFact]
    public async Task A_project_is_shown_as_it_stood_with_what_was_removed_since()
    {
        await using var api = await StartAsync();
        var register = await SmallRegister.SeedAsync(api);
        var then = api.Clock.GetUtcNow();
        api.Clock.Advance(TimeSpan.FromDays(60));
        await ChangeAsync(api, register);

        var run = (await api.RunAsync($$"""
            {
              now: projectById(id: "{{TestApi.IdOf(register.Base)}}") { ...Progress }
              then: projectById(id: "{{TestApi.IdOf(register.Base)}}", asOf: "{{then:O}}") { ...Progress }
            }
            fragment Progress on Project {
              name stage version physicalProgress
              responsibleOrganisation { name }
              scheduleNodes(order: [{ ordinal: ASC }]) { totalCount nodes { name progress parent { name } } }
              investmentMilestones(first: 3) { nodes { kind status plannedAmount { amount(unit: YI_YUAN) } project { name } } }
              investmentProgress(year: 2024, month: 3) { completedThisYear { amount(unit: WAN_YUAN) } completionRate }
              history { nodes { kind version fields { field } } }
              viewerCan { planProjects }
            }
            """)).WithoutErrors();

        Match(run);
        Assert.Equal(["UPDATED", "CREATED"], run.Each("now.history.nodes", "kind"));
        Assert.Equal(["CREATED"], run.Each("then.history.nodes", "kind"));
        Assert.NotEqual(run.At("now.name")?.ToString(), run.At("then.name")?.ToString());
        Assert.Equal(run.At("now.scheduleNodes.totalCount")?.GetValue<int>() + 1, run.At("then.scheduleNodes.totalCount")?.GetValue<int>());
    }

    [SkippableFact]
    public async Task Every_moment_between_two_writes_shows_the_state_after_the_first()
    {
        await using var api = await StartAsync();
        var project = await api.HasProjectAsync("压缩机基地", p => p.Code = "2304-410171-04-01-789012");
        var moments = new List<(DateTimeOffset At, string Name)>();
        for (var write = 1; write <= 5; write++)
        {
            var name = $"压缩机基地{write}";
            await RenameAsync(api, project, name);
            moments.Add((api.Clock.GetUtcNow(), name));
            api.Clock.Advance(TimeSpan.FromMinutes(1));
            moments.Add((api.Clock.GetUtcNow().AddTicks(-1), name));
        }

        var fields = string.Join('\n', moments.Select((moment, place) =>
            $$"""m{{place}}: projectByCode(code: "2304-410171-04-01-789012", asOf: "{{moment.At:O}}") { name }"""));
        var run = (await api.RunAsync("{" + fields + "}")).WithoutErrors();

        Assert.Equal(moments.Select(moment => moment.Name), moments.Select((_, place) => run.At($"m{place}.name")?.ToString()));
    }

    [SkippableFact]
    public async Task Before_it_was_registered_there_was_no_project()
    {
        await using var api = await StartAsync();
        var before = api.Clock.GetUtcNow();
        api.Clock.Advance(TimeSpan.FromDays(1));
        var project = await api.HasProjectAsync("压缩机基地");

        var run =
            (await api.RunAsync($$"""{ projectById(id: "{{TestApi.IdOf(project)}}", asOf: "{{before:O}}") { name } }""")).WithoutErrors();

        Assert.Null(run.At("projectById"));
    }

    [SkippableFact]
    public async Task The_future_is_refused_and_the_argument_named()
    {
        await using var api = await StartAsync();
        var project = await api.HasProjectAsync("压缩机基地");

        var run = await api.RunAsync($$"""{ projectById(id: "{{TestApi.IdOf(project)}}", asOf: "2124-01-01T00:00:00Z") { name } }""");

        Assert.Equal("HC0016", run.ErrorCode);
        Assert.Equal("asOf", run.SingleError["extensions"]?["argument"]?.ToString());
    }

    [SkippableFact]
    public async Task A_project_older_than_the_log_says_where_its_history_begins()
    {
        await using var api = await StartAsync();
        var project = await api.HasProjectAsync("压缩机基地");
        var registered = api.Clock.GetUtcNow();
        api.Clock.Advance(TimeSpan.FromDays(3));
        await using (var database = await api.OpenAsync())
        {
            // As a register that was filled before there was a log.
            await database.Changes.ExecuteDeleteAsync();
        }

        await api.Get<Data.DatabaseMigrator>().CompleteLogAsync(CancellationToken.None);
        var run = await api.RunAsync($$"""{ projectById(id: "{{TestApi.IdOf(project)}}", asOf: "{{registered:O}}") { name } }""");

        Assert.Equal("HC0016", run.ErrorCode);
        Assert.Contains("begins at 2024-03-18T04:00:00", run.SingleError["message"]?.ToString(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task What_leads_out_of_the_project_is_refused_and_the_rest_is_answered()
    {
        await using var api = await StartAsync();
        var register = await SmallRegister.SeedAsync(api);

        var run = await api.RunAsync($$"""
            { projectById(id: "{{TestApi.IdOf(register.Base)}}", asOf: "{{api.Clock.GetUtcNow():O}}") {
                name responsibleOrganisation { name parent { name } projects { nodes { name } } } } }
            """);

        Assert.Equal("HC0016", run.ErrorCode);
        Assert.Equal("经开区管委会", run.At("projectById.responsibleOrganisation.parent.name")?.ToString());
    }

    [SkippableFact]
    public async Task The_present_read_as_a_past_is_the_present()
    {
        await using var api = await StartAsync();
        var register = await SmallRegister.SeedAsync(api);
        const string Everything = """
            name stage summary totalInvestment { amount } location { address latitude } physicalProgress version createdAt updatedAt
            stageHistory { nodes { stage enteredOn elapsedDays } }
            phases { nodes { id ordinal target { chineseLabel } capacity { quantity } } }
            parties { nodes { role sharePercent organisation { name } } }
            investmentMilestones(first: 50) { totalCount nodes { id kind status plannedOn paid: paidAmount { amount }
              assessment { rule daysLate } } }
            investmentPlans(first: 50) { nodes { year month amount { amount } } }
            ledger(year: 2024, first: 50) { nodes { year month tenDay completed { amount } corrected { completed { amount } } } }
            scheduleNodes(first: 50) { nodes { id name progress parent { name } } }
            scheduleLinks { nodes { kind lagDays predecessor { name } } }
            safetyChecks(first: 50) { nodes { checkedOn score findings { nodes { description state } } } }
            jobTargets(first: 50) { nodes { scope plannedJobs actualJobs } }
            outputTargets(first: 50) { nodes { scope } }
            """;

        var run = (await api.RunAsync($$"""
            { now: projectById(id: "{{TestApi.IdOf(register.Base)}}") { {{Everything}} }
              then: projectById(id: "{{TestApi.IdOf(register.Base)}}", asOf: "{{api.Clock.GetUtcNow():O}}") { {{Everything}} } }
            """)).WithoutErrors();

        Assert.Equal(run.At("now")?.ToJsonString(), run.At("then")?.ToJsonString());
    }

    protected virtual void Match(Run run)
    {
    }

    private Task<TestApi> StartAsync() => TestApi.StartAsync(database: database());

    private static async Task ChangeAsync(TestApi api, SmallRegister register)
    {
        await using var context = await api.OpenAsync();
        var project = await context.Projects.AsTracking().SingleAsync(p => p.Id == register.Base.Id);
        project.Advance(ProjectStage.InProduction, new(2024, 3, 1), reason: null, suspendedIn: null);
        (project.Name, project.PhysicalProgress, project.ResponsibleOrganisationId) = ("压缩机基地(改)", 100m, register.Committee.Id);
        var office = await context.Organisations.AsTracking().SingleAsync(o => o.Id == register.Office.Id);
        office.Name = "改名街道办事处";
        var node = await context.ScheduleNodes.AsTracking()
            .Where(n => n.ProjectId == register.Base.Id && n.ParentId != null).OrderByDescending(n => n.Ordinal).FirstAsync();
        context.RemoveRange(
            await context.ScheduleLinks.AsTracking().Where(l => l.SuccessorId == node.Id || l.PredecessorId == node.Id).ToListAsync());
        context.Remove(node);
        var record = await context.InvestmentRecords.AsTracking()
            .Where(r => r.ProjectId == register.Base.Id && r.Year == 2024).OrderBy(r => r.Month).FirstAsync();
        context.Add(new InvestmentRecord
        {
            Id = api.NextKey(),
            ProjectId = register.Base.Id,
            CorrectsId = record.Id,
            Year = record.Year,
            Month = record.Month,
            Completed = 1_000_000m,
            PaidIn = 0m,
            FundingSource = record.FundingSource,
        });
        await context.SaveChangesAsync();
    }

    private static async Task RenameAsync(TestApi api, Project project, string name)
    {
        await using var context = await api.OpenAsync();
        (await context.Projects.AsTracking().SingleAsync(p => p.Id == project.Id)).Name = name;
        await context.SaveChangesAsync();
    }
}
