using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Data.Tests.Databases;

namespace ProjectsApi.Data.Tests.Suites;

/// <summary>The version of the register changes with each commit that a caller may read, and with no other.</summary>
public abstract class VersionSuite(TestDatabase database)
{
    private const int Readers = 40;

    [SkippableFact]
    public async Task A_change_raises_it_by_the_number_of_its_entries()
    {
        var before = await ReadAsync();

        await AddOrganisationsAsync(3);

        Assert.Equal(before with { Changes = before.Changes + 3 }, await ReadAsync());
    }

    [SkippableFact]
    public async Task Derived_rows_raise_it_once_for_each_commit()
    {
        var project = await AddProjectAsync();
        var before = await ReadAsync();

        await database.Get<UnitOfWork>().RunAsync(
            ChangeAuthor.System,
            async (context, token) =>
            {
                await context.MergeDerivedAsync<ScheduleComputation>([ComputationOf(project)], token);
                await context.RemoveDerivedAsync<ScheduleComputation>(row => row.ProjectId == project, token);
                return (true, true);
            },
            CancellationToken.None);

        Assert.Equal(before with { Derived = before.Derived + 1 }, await ReadAsync());
    }

    [SkippableFact]
    public async Task Neither_a_read_nor_a_rollback_raises_it()
    {
        var project = await AddProjectAsync();
        var before = await ReadAsync();

        await database.Get<UnitOfWork>().RunAsync(
            ChangeAuthor.System,
            async (context, token) =>
            {
                await context.MergeDerivedAsync<ScheduleComputation>([ComputationOf(project)], token);
                context.Add(new Organisation { Name = "未保存", Kind = OrganisationKind.Other });
                await context.SaveChangesAsync(token);
                return (true, false);
            },
            CancellationToken.None);
        await using (var context = database.Open())
        {
            await context.Organisations.CountAsync();
        }

        Assert.Equal(before, await ReadAsync());
    }

    [SkippableFact]
    public async Task A_read_that_starts_after_a_commit_includes_it_with_any_number_of_readers()
    {
        var versions = database.Get<RegisterVersions>();
        using var enough = new CancellationTokenSource();
        var known = 0L;
        var readers = Enumerable.Range(0, Readers).Select(_ => Task.Run(async () =>
        {
            var reads = 0;
            while (!enough.IsCancellationRequested)
            {
                var least = Volatile.Read(ref known);
                var version = await versions.ReadAsync(CancellationToken.None);
                Assert.True(version.Changes >= least, $"{version.Changes} was read after {least} was committed.");
                reads++;
            }

            return reads;
        })).ToList();

        for (var write = 0; write < 50; write++)
        {
            await AddOrganisationsAsync(1);
            await using var context = database.Open();
            Volatile.Write(ref known, await context.Changes.MaxAsync(change => change.Sequence));
        }

        await enough.CancelAsync();
        Assert.All(await Task.WhenAll(readers), reads => Assert.True(reads > 0));
    }

    private static ScheduleComputation ComputationOf(Guid project) => new()
    {
        ProjectId = project,
        ComputedOn = new DateOnly(2024, 3, 1),
        ValidThrough = new DateOnly(2024, 3, 31),
        EngineVersion = 1,
    };

    private Task<RegisterVersion> ReadAsync() => database.Get<RegisterVersions>().ReadAsync(CancellationToken.None);

    private async Task AddOrganisationsAsync(int number)
    {
        await using var context = database.Open();
        context.AddRange(Enumerable.Range(0, number).Select(n => new Organisation { Name = $"{n}", Kind = OrganisationKind.Other }));
        await context.SaveChangesAsync();
    }

    private async Task<Guid> AddProjectAsync()
    {
        await using var context = database.Open();
        var project = new Project { Name = "压缩机", Category = ProjectCategory.Industry, Stage = ProjectStage.UnderConstruction };
        context.Add(project);
        await context.SaveChangesAsync();
        return project.Id;
    }
}
