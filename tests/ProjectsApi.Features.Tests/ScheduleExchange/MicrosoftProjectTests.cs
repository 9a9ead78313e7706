using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Features.Tests.Testing;
using ProjectsApi.Mspdi;
using ProjectsApi.Mspdi.Tests;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.Tests.ScheduleExchange;

/// <summary>Computed dates after an import equal those that Microsoft Project stored in the file.</summary>
public sealed class MicrosoftProjectTests
{
    private const int TenthsOfMinute = 10;

    [SkippableTheory]
    [InlineData("task-links-2003.xml")]
    [InlineData("task-links-2010.xml")]
    public async Task Dates_and_floats_after_an_import_are_those_that_Microsoft_Project_stored(string name)
    {
        var content = SharedFiles.Read(name);
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync("搭接关系");

        var run = await api.ImportAsync(await api.HasPersonAsync("王芳"), project, content);

        run.Imported();
        Assert.Empty(run.Each("importSchedule.report.losses", "code"));
        await AssertSameAsync(api, project, content);
    }

    [SkippableTheory]
    [InlineData("F1b-in-progress-summary-successor.xml")]
    [InlineData("F5-manual-links-ss-sf.xml")]
    [InlineData("F6-sf-link-finish-instant.xml")]
    public async Task Progress_manual_tasks_and_imposed_finishes_match_stored_dates(string name)
    {
        var content = SharedFiles.Read("mspdi-cases", name);
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync("进行中的计划");

        (await api.ImportAsync(await api.HasPersonAsync("王芳"), project, content)).Imported();

        await AssertSameAsync(api, project, content);
    }

    [SkippableTheory]
    [InlineData("task-links-2003.xml")]
    [InlineData("task-links-2010.xml")]
    public async Task They_are_the_same_after_an_export_and_another_import(string name)
    {
        var content = SharedFiles.Read(name);
        await using var api = await TestApi.StartAsync();
        var (person, first, second) = (await api.HasPersonAsync("王芳"), await api.HasProjectAsync("甲"), await api.HasProjectAsync("乙"));
        (await api.ImportAsync(person, first, content)).Imported();

        var exported = System.Text.Encoding.UTF8.GetBytes(await api.ExportAsync(first));
        (await api.ImportAsync(person, second, exported)).Imported();

        Assert.Empty(OfficialSchema.FindingsIn(exported));
        await AssertSameAsync(api, second, content);
    }

    private static async Task AssertSameAsync(TestApi api, Project project, byte[] content)
    {
        var file = Assert.IsType<MspdiProject>((await MspdiFile.ReadAsync(content)).Project);
        var tasks = file.Tasks.Where(task => task.OutlineLevel > 0).ToList();
        var schedule = (await api.Get<ComputeSchedule>()
            .HandleAsync([project.Id], new ScheduleRequest(new(2024, 3, 15)), null, CancellationToken.None))[project.Id];
        var pass = schedule.Pass ?? throw new InvalidOperationException("The schedule cannot be computed.");
        Assert.NotEmpty(tasks);
        Assert.Equal(tasks.Select(task => task.Name), schedule.Rows.Nodes.Select(node => node.Name));
        Assert.Equal(tasks.Select(Stored), schedule.Rows.Nodes.Select(node => schedule.Indexes[node.Id]).Select(at => (
            (DateTime?)WallClock.At(pass.EarlyStart(at)),
            (DateTime?)WallClock.At(pass.EarlyFinish(at)),
            (DateTime?)WallClock.At(pass.LateStart(at)),
            (DateTime?)WallClock.At(pass.LateFinish(at)),
            (int?)pass.TotalFloat(at) * TenthsOfMinute,
            (int?)pass.FreeFloat(at) * TenthsOfMinute)));
    }

    private static (DateTime?, DateTime?, DateTime?, DateTime?, int?, int?) Stored(MspdiTask task) =>
        (task.EarlyStart, task.EarlyFinish, task.LateStart, task.LateFinish, task.TotalSlack ?? 0, task.FreeSlack ?? 0);
}
