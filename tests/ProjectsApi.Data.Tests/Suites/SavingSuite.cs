using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Tests.Databases;

namespace ProjectsApi.Data.Tests.Suites;

/// <summary>Stamps, versions, and values read back after a save.</summary>
public abstract class SavingSuite(TestDatabase database)
{
    [SkippableFact]
    public async Task An_insert_is_version_one_and_stamped_in_whole_milliseconds()
    {
        var now = database.Clock.GetUtcNow();
        Assert.NotEqual(0, now.Microsecond);
        var id = await InsertAsync();

        var project = await ReadAsync(id);

        var stamp = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond)).UtcDateTime;
        Assert.Equal(1, project.Version);
        Assert.Equal((stamp, DateTimeKind.Utc), (project.CreatedAt, project.CreatedAt.Kind));
        Assert.Equal((stamp, DateTimeKind.Utc), (project.UpdatedAt, project.UpdatedAt.Kind));
    }

    [SkippableFact]
    public async Task An_update_counts_on_and_leaves_the_first_instant_alone()
    {
        var id = await InsertAsync();
        await using var context = database.Open();
        var project = await context.Projects.AsTracking().SingleAsync(p => p.Id == id);
        project.Name = "改名";
        project.CreatedAt = DateTime.UnixEpoch;
        database.Clock.Advance(TimeSpan.FromHours(1));

        await context.SaveChangesAsync();

        var stored = await ReadAsync(id);
        Assert.Equal((2, "改名"), (stored.Version, stored.Name));
        Assert.Equal(TimeSpan.FromHours(1), stored.UpdatedAt - stored.CreatedAt);
    }

    [SkippableFact]
    public async Task Of_two_changes_made_to_the_same_version_the_second_is_refused()
    {
        var id = await InsertAsync();
        await using var one = database.Open();
        await using var two = database.Open();
        (await one.Projects.AsTracking().SingleAsync(p => p.Id == id)).Name = "先";
        (await two.Projects.AsTracking().SingleAsync(p => p.Id == id)).Name = "后";
        await one.SaveChangesAsync();

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => two.SaveChangesAsync());

        Assert.Equal("先", (await ReadAsync(id)).Name);
    }

    [SkippableFact]
    public async Task A_version_that_the_caller_expected_is_held_against_the_stored_one()
    {
        var id = await InsertAsync();
        await using var context = database.Open();
        var project = await context.Projects.AsTracking().SingleAsync(p => p.Id == id);
        project.Name = "改名";
        context.Entry(project).Property(p => p.Version).OriginalValue = 7;

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => context.SaveChangesAsync());
    }

    [SkippableFact]
    public async Task Money_is_rounded_half_away_from_zero_to_four_decimals()
    {
        var id = await InsertAsync(p => p.TotalInvestment = 1.00005m);

        Assert.Equal(1.0001m, (await ReadAsync(id)).TotalInvestment);
    }

    [SkippableTheory]
    [InlineData("基地  ")]
    [InlineData("  基地")]
    [InlineData("\t基地\u3000\n")]
    public async Task A_text_is_kept_without_white_space_at_its_ends(string given)
    {
        var id = await InsertAsync(p => p.Name = given);
        await using var context = database.Open();

        Assert.Equal("基地", (await ReadAsync(id)).Name);
        Assert.Equal(id, await context.Projects.Where(p => p.Id == id && p.Name == "基地").Select(p => p.Id).SingleAsync());
    }

    [SkippableFact]
    public async Task A_code_that_differs_by_a_space_at_its_end_is_used_already()
    {
        var code = Guid.NewGuid().ToString("N");
        await InsertAsync(p => p.Code = code);

        await Assert.ThrowsAsync<DbUpdateException>(() => InsertAsync(p => p.Code = $"{code} "));
    }

    [SkippableFact]
    public async Task The_largest_money_comes_back_to_the_last_digit()
    {
        const decimal largest = 999_999_999_999_999.9999m;
        var id = await InsertAsync(p => p.TotalInvestment = largest);

        Assert.Equal(largest, (await ReadAsync(id)).TotalInvestment);
    }

    [SkippableFact]
    public async Task Money_with_a_digit_too_many_is_refused() =>
        await Assert.ThrowsAsync<DbUpdateException>(() => InsertAsync(p => p.TotalInvestment = 1_000_000_000_000_000m));

    [SkippableFact]
    public async Task A_name_with_a_character_too_many_is_refused()
    {
        await InsertAsync(p => p.Name = new string('名', 200));

        await Assert.ThrowsAsync<DbUpdateException>(() => InsertAsync(p => p.Name = new string('名', 201)));
    }

    [SkippableFact]
    public async Task Rows_added_to_a_list_of_their_project_are_saved_with_it()
    {
        var project = new Project { Name = "新区", Category = ProjectCategory.Housing, Stage = ProjectStage.Signed };
        project.Phases.Add(new Phase { ProjectId = project.Id, Ordinal = 1, Name = "一期" });
        var owner = new Organisation { Name = "业主", Kind = OrganisationKind.Company };
        project.ResponsibleOrganisation = owner;
        await using (var context = database.Open())
        {
            context.Add(project);
            await context.SaveChangesAsync();
        }

        await using var reading = database.Open();
        var read = await reading.Projects.Include(p => p.Phases)
            .Include(p => p.ResponsibleOrganisation).SingleAsync(p => p.Id == project.Id);

        Assert.Equal((owner.Id, "业主"), (read.ResponsibleOrganisationId, read.ResponsibleOrganisation?.Name));
        Assert.Equal("一期", Assert.Single(read.Phases).Name);
    }

    private async Task<Guid> InsertAsync(Action<Project>? change = null)
    {
        var project = new Project { Name = "项目", Category = ProjectCategory.Logistics, Stage = ProjectStage.Started };
        change?.Invoke(project);
        await using var context = database.Open();
        context.Add(project);
        await context.SaveChangesAsync();
        return project.Id;
    }

    private async Task<Project> ReadAsync(Guid id)
    {
        await using var context = database.Open();
        return await context.Projects.SingleAsync(p => p.Id == id);
    }
}
