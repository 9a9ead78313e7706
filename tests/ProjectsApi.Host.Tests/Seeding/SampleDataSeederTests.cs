using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Targets;
using ProjectsApi.Planning.Periods;

namespace ProjectsApi.Host.Tests.Seeding;

public sealed class SampleDataSeederTests
{
    private const string Base = "海立·海尔合资压缩机郑州生产基地";

    [Fact]
    public async Task The_compressor_base_is_there_with_the_figures_of_the_page()
    {
        await using var register = await SeededRegister.CreateAsync();
        await using var db = await register.OpenAsync();

        var project = await db.Projects.Include(p => p.Phases).Include(p => p.Parties).ThenInclude(p => p.Organisation)
            .SingleAsync(p => p.Name == Base);

        Assert.Equal(
            (2_000_000_000m, 15_000_000m, "台", 6.5m),
            (project.TotalInvestment, project.CapacityQuantity, project.CapacityUnit, project.TaktSeconds));
        Assert.Equal((ProjectStage.Started, new DateOnly(2023, 4, 8)), (project.Stage, project.ActualStart));
        Assert.False(project.IsSample);
        var phase = Assert.Single(project.Phases);
        Assert.Equal((2024, PeriodPart.H1), (phase.TargetYear, phase.TargetPart));
        Assert.Equal(["海尔", "海立"], project.Parties.Select(p => p.Organisation.ShortName).Order(StringComparer.Ordinal));
        Assert.All(project.Parties, party => Assert.Null(party.SharePercent));
    }

    [Fact]
    public async Task Facts_of_the_base_that_the_page_does_not_give_are_null()
    {
        await using var register = await SeededRegister.CreateAsync();
        await using var db = await register.OpenAsync();

        var project = await db.Projects.SingleAsync(p => p.Name == Base);

        Assert.Null(project.Code);
        Assert.Null(project.AnnualClass);
        Assert.Null(project.PhysicalProgress);
        Assert.Null(project.PlannedFinish);
        Assert.Null(project.SourcePublishedOn);
    }

    [Fact]
    public async Task The_park_has_its_own_targets_and_the_base_only_contributes()
    {
        await using var register = await SeededRegister.CreateAsync();
        await using var db = await register.OpenAsync();

        var jobs = await db.JobTargets.SingleAsync(t => !t.IsSample);
        var output = await db.OutputTargets.Where(t => !t.IsSample).OrderBy(t => t.Year).ToListAsync();

        Assert.Equal((TargetScope.Park, "海尔郑州创新产业园", 5_000), (jobs.Scope, jobs.ParkName, jobs.PlannedJobs));
        Assert.All(output, target => Assert.Equal((TargetScope.Park, "海尔郑州创新产业园"), (target.Scope, target.ParkName)));
        Assert.Equal(
            [(null, 10_000_000_000m, null), (2022, null, 6_500_000_000m)],
            output.Select(t => (t.Year, t.PlannedValue, t.ActualValue)));
    }

    [Fact]
    public async Task Only_what_the_page_says_is_a_fact()
    {
        await using var register = await SeededRegister.CreateAsync();

        var facts = (await register.RowsAsync()).Where(row => !row.IsSample)
            .GroupBy(row => row.GetType().Name)
            .ToDictionary(group => group.Key, group => group.Count());

        // The base, six sites, one group of housing; zone, committee, four offices, two communities, two companies.
        Assert.Equal(
            new Dictionary<string, int>
            {
                ["Organisation"] = 10,
                ["Project"] = 8,
                ["ProjectParty"] = 2,
                ["StageEntry"] = 1,
                ["Phase"] = 1,
                ["InvestmentMilestone"] = 1,
                ["JobTarget"] = 1,
                ["OutputTarget"] = 2,
            },
            facts);
    }

    [Fact]
    public async Task Every_row_names_its_source_and_a_sample_is_marked()
    {
        await using var register = await SeededRegister.CreateAsync();

        var rows = await register.RowsAsync();

        Assert.All(
            rows, row => Assert.Equal(row.IsSample, row.SourceTitle?.Contains("Sample data, not from the page", StringComparison.Ordinal)));
        Assert.All(rows, row => Assert.Null(row.SourcePublishedOn));
    }

    [Fact]
    public async Task No_row_names_the_holder_of_an_office()
    {
        await using var register = await SeededRegister.CreateAsync();

        Assert.DoesNotContain(
            (await register.RowsAsync()).SelectMany(SeededText.Of),
            text => SeededText.OfficeTitles.Any(title => text.Contains(title, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_code_belongs_to_the_fictional_project_only()
    {
        await using var register = await SeededRegister.CreateAsync();
        await using var db = await register.OpenAsync();

        var coded = await db.Projects.SingleAsync(p => p.Code != null);

        Assert.Equal(24, coded.Code?.Length);
        Assert.True(coded.IsSample);
        Assert.Contains("虚构", coded.Name, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seeding_again_changes_nothing()
    {
        await using var register = await SeededRegister.CreateAsync();
        var before = await register.RowsAsync();

        Assert.False(await register.SeedAsync(SeededRegister.Today.AddDays(40)));

        Assert.Equivalent(
            before.Select(row => (row.Id, row.Version)), (await register.RowsAsync()).Select(row => (row.Id, row.Version)), strict: true);
    }

    [Fact]
    public async Task Every_register_gets_the_same_keys_in_the_shape_of_version_7()
    {
        await using var one = await SeededRegister.CreateAsync();
        await using var other = await SeededRegister.CreateAsync();

        var ids = (await one.RowsAsync()).Select(row => row.Id).ToArray();

        Assert.Equal(ids.Order(), (await other.RowsAsync()).Select(row => row.Id).Order());
        Assert.All(ids, id => Assert.Equal((7, 8), (id.Version, id.Variant & 0xC)));
    }

    [Theory]
    [InlineData(2024, 2, 29)]
    [InlineData(2026, 1, 1)]
    [InlineData(2026, 12, 31)]
    public async Task It_can_be_seeded_on_any_day_of_the_calendar(int year, int month, int day)
    {
        var today = new DateOnly(year, month, day);
        await using var register = await SeededRegister.CreateAsync(today);
        await using var db = await register.OpenAsync();

        Assert.Equal(12 + month - 1, await db.InvestmentRecords.CountAsync(r => r.ProjectId == db.Projects.Single(p => p.Code != null).Id));
    }
}
