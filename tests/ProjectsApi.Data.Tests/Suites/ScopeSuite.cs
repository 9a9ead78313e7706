using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Tests.Databases;

namespace ProjectsApi.Data.Tests.Suites;

/// <summary>Rows outside a scope are invisible.</summary>
public abstract class ScopeSuite(TestDatabase database)
{
    [SkippableFact]
    public async Task Each_table_shows_what_belongs_to_projects_that_are_seen()
    {
        var (register, other) = (await SeedAsync(), await SeedAsync());
        var mine = register.Rows.Select(row => row.Id).ToHashSet();
        var theirs = other.Rows.Where(row => row is not (Organisation or Person or RoleGrant)).Select(row => row.Id).ToHashSet();
        Assert.True(mine.Count > 15);

        var seen = await WithinAsync(new ReadScope([register.Of.Office.Id], false, null, true), AllIdsAsync);
        var everything = await WithinAsync(null, AllIdsAsync);

        Assert.Superset(mine, seen);
        Assert.DoesNotContain(seen, theirs.Contains);
        Assert.Superset(theirs, everything);
    }

    [SkippableFact]
    public async Task What_is_derived_is_seen_with_the_project_that_it_is_derived_from()
    {
        var (register, other) = (await SeedAsync(), await SeedAsync());

        var seen = await WithinAsync(
            new ReadScope([register.Of.Office.Id], false, null, true), async context =>
                await context.ScheduleForecasts.Select(f => f.ProjectId).ToHashSetAsync());
        var everything = await WithinAsync(
            null, async context => await context.ScheduleForecasts.Select(f => f.ProjectId).ToHashSetAsync());

        Assert.Equal([register.Of.Project.Id], seen);
        Assert.Superset(new HashSet<Guid> { register.Of.Project.Id, other.Of.Project.Id }, everything);
    }

    [SkippableFact]
    public async Task A_project_of_nobody_is_seen_by_who_sees_the_unassigned()
    {
        var project = new Project { Name = "无主", Category = ProjectCategory.Other, Stage = ProjectStage.Signed };
        await using (var context = database.Open())
        {
            context.Add(project);
            await context.SaveChangesAsync();
        }

        Assert.Contains(project.Id, await WithinAsync(new ReadScope([], true, null, false), AllIdsAsync));
        Assert.DoesNotContain(project.Id, await WithinAsync(new ReadScope([Guid.NewGuid()], false, null, false), AllIdsAsync));
    }

    [SkippableFact]
    public async Task Somebody_without_a_say_sees_themselves_among_the_people()
    {
        var register = await SeedAsync();

        var seen = await WithinAsync(
            new ReadScope(
                [], false, register.Of.Officer.Id, false), async context => await context.People.Select(p => p.Id).ToHashSetAsync());

        Assert.Equal([register.Of.Officer.Id], seen);
    }

    [SkippableFact]
    public async Task The_log_tells_of_what_is_seen()
    {
        var (register, other) = (await SeedAsync(), await SeedAsync());

        var told = await WithinAsync(
            new ReadScope([register.Of.Office.Id], false, null, false),
            async context => await context.VisibleChanges.Select(change => change.EntityId).ToHashSetAsync());

        Assert.Contains(register.Of.Node.Id, told);
        Assert.Contains(other.Of.Office.Id, told);
        Assert.DoesNotContain(other.Of.Node.Id, told);
        Assert.DoesNotContain(register.Of.Officer.Id, told);
    }

    [SkippableFact]
    public async Task The_log_tells_of_people_where_people_are_seen()
    {
        var register = await SeedAsync();

        var told = await WithinAsync(
            new ReadScope(
                [], false, null, true), async context => await context.VisibleChanges.Select(change => change.EntityId).ToHashSetAsync());

        Assert.Contains(register.Of.Officer.Id, told);
        Assert.DoesNotContain(register.Of.Node.Id, told);
    }

    [SkippableFact]
    public async Task The_program_goes_by_the_whole_log_on_behalf_of_whomever()
    {
        var register = await SeedAsync();

        var known = await WithinAsync(
            new ReadScope(
                [], false, null, false), async context => await context.Changes.Select(change => change.EntityId).ToHashSetAsync());

        Assert.Superset(register.Rows.Select(row => row.Id).ToHashSet(), known);
    }

    [SkippableFact]
    public async Task A_scope_ends_with_the_work_it_was_set_for()
    {
        await SeedAsync();
        await WithinAsync(new ReadScope([], false, null, false), AllIdsAsync);

        await using var context = database.Open();

        Assert.Null(context.Scope);
        Assert.True(await context.Projects.AnyAsync());
    }

    private async Task<(Register Of, IReadOnlyList<Entity> Rows)> SeedAsync()
    {
        var register = new Register();
        register.Project.ResponsibleOrganisationId = register.Office.Id;
        // New instances at each call.
        IReadOnlyList<Entity> rows = [.. register.Rows];
        await using var context = database.Open();
        context.AddRange(rows);
        context.Add(register.Forecast());
        await context.SaveChangesAsync();
        return (register, rows);
    }

    private async Task<HashSet<Guid>> WithinAsync(ReadScope? scope, Func<ProjectsDbContext, Task<HashSet<Guid>>> read)
    {
        ReadScope.Current = scope;
        await using var context = database.Open();
        return await read(context);
    }

    private static async Task<HashSet<Guid>> AllIdsAsync(ProjectsDbContext context)
    {
        var ids = new HashSet<Guid>();
        foreach (var type in context.Model.GetEntityTypes().Select(entity => entity.ClrType).Where(typeof(Entity).IsAssignableFrom))
        {
            var rows =
                (IQueryable<Entity>)(typeof(DbContext).GetMethod(nameof(DbContext.Set), [])?.MakeGenericMethod(type).Invoke(context, null)
                ?? throw new InvalidOperationException($"There is no set of {type.Name}."));
            ids.UnionWith((await rows.ToListAsync()).Select(row => row.Id));
        }

        return ids;
    }
}
