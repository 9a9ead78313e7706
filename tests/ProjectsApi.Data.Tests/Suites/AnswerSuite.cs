using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Planning.Periods;

namespace ProjectsApi.Data.Tests.Suites;

/// <summary>A query has the same answer on every provider. The tests state the answers.</summary>
public abstract class AnswerSuite(TestDatabase database)
{
    [SkippableFact]
    public async Task Text_is_ordered_by_code_point() =>
        Assert.Equal(
            ["A-1", "AA", "B", "Z", "a", "aA", "b", "é", "中", "ａ"],
            await NamesAsync(
                [.. Named("b", "中", "A-1", "Z", "a", "é", "B", "AA", "aA", "ａ")], all => all.OrderBy(p => p.Name)));

    [SkippableFact]
    public async Task Text_outside_the_basic_plane_comes_after_everything_in_it()
    {
        Skip.If(
            database.Provider == DatabaseProvider.SqlServer,
            "SQL Server compares UTF-16 units, in which rare characters precede full-width forms.");

        Assert.Equal(["中", "Ａ", "𠮷"], await NamesAsync([.. Named("𠮷", "Ａ", "中")], all => all.OrderBy(p => p.Name)));
    }

    [SkippableTheory]
    [InlineData("eq", "Base", "Base")]
    [InlineData("startsWith", "Ba", "Base|Ba%e|Ba_e|Ba[s]e|Ba\\se|Base压缩机")]
    [InlineData("startsWith", "Ba%", "Ba%e")]
    [InlineData("startsWith", "Ba_", "Ba_e")]
    [InlineData("startsWith", "Ba[", "Ba[s]e")]
    [InlineData("startsWith", "Ba\\", "Ba\\se")]
    [InlineData("endsWith", "se", "Base|base|Ba\\se")]
    [InlineData("endsWith", "SE", "BASE")]
    [InlineData("endsWith", "%e", "Ba%e")]
    [InlineData("contains", "as", "Base|base|Base压缩机")]
    [InlineData("contains", "缩", "Base压缩机")]
    [InlineData("contains", "_", "Ba_e")]
    [InlineData("contains", "[s]", "Ba[s]e")]
    [InlineData("gt", "Base", "base|Base压缩机")]
    public async Task Text_is_searched_with_regard_to_case_and_without_wildcards(string operation, string text, string found)
    {
        Expression<Func<Project, bool>> filter = operation switch
        {
            "eq" => p => p.Name == text,
            "startsWith" => p => p.Name.StartsWith(text),
            "endsWith" => p => p.Name.EndsWith(text),
            "contains" => p => p.Name.Contains(text),
            _ => p => p.Name.CompareTo(text) > 0,
        };

        var names = await NamesAsync(
            [.. Named("Base", "BASE", "base", "Ba%e", "Ba_e", "Ba[s]e", "Ba\\se", "Base压缩机")], all => all.Where(filter));

        Assert.Equal(found.Split('|').Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public async Task Null_is_smaller_than_every_value()
    {
        Project[] projects =
        [
            New("none"),
            New("ten", p => (p.TotalInvestment, p.ShortName, p.PlannedFinish) = (10, "x", new(2024, 1, 1))),
            New("nine", p => (p.TotalInvestment, p.ShortName, p.PlannedFinish) = (9, "w", new(2023, 12, 31))),
        ];

        Assert.Equal(["none", "nine", "ten"], await NamesAsync(projects, all => all.OrderBy(p => p.TotalInvestment)));
        Assert.Equal(["ten", "nine", "none"], await NamesAsync(projects, all => all.OrderByDescending(p => p.TotalInvestment)));
        Assert.Equal(["none", "nine", "ten"], await NamesAsync(projects, all => all.OrderBy(p => p.ShortName)));
        Assert.Equal(["ten", "nine", "none"], await NamesAsync(projects, all => all.OrderByDescending(p => p.PlannedFinish)));
        Assert.Equal(["none", "nine", "ten"], await NamesAsync(projects, all => all.OrderBy(p => p.TotalInvestment / 2)));
    }

    [SkippableFact]
    public async Task Null_is_smaller_than_every_value_of_a_related_row()
    {
        var office = new Organisation { Name = "办事处", Kind = OrganisationKind.SubdistrictOffice };
        Project[] projects = [New("with", p => p.ResponsibleOrganisation = office), New("without")];

        Assert.Equal(["without", "with"], await NamesAsync(projects, all => all.OrderBy(
            p => EF.Property<Organisation>(p, nameof(Project.ResponsibleOrganisation)).Name)));
    }

    [SkippableFact]
    public async Task Decimals_compare_and_add_up_as_numbers()
    {
        decimal?[] amounts = [100, 20, 9, 0.5m, 20.0001m, null, 1_000_000_000_000.0001m];
        Project[] projects = [.. amounts.Select((amount, place) => New($"{place}", p => p.TotalInvestment = amount))];

        Assert.Equal(["5", "3", "2", "1", "4", "0", "6"], await NamesAsync(projects, all => all.OrderBy(p => p.TotalInvestment)));
        Assert.Equal(
            ["4", "0", "6"], await NamesAsync(projects, all => all.Where(p => p.TotalInvestment > 20).OrderBy(p => p.TotalInvestment)));
        Assert.Equal(
            ["3", "2", "1"], await NamesAsync(projects, all => all.Where(p => p.TotalInvestment <= 20).OrderBy(p => p.TotalInvestment)));
        Assert.Equal(["1"], await NamesAsync(projects, all => all.Where(p => p.TotalInvestment == 20.00m)));
        decimal?[] some = [9, 20.0001m];
        Assert.Equal(["2", "4"], await NamesAsync(projects, all => all.Where(p => some.Contains(p.TotalInvestment)).OrderBy(p => p.Name)));

        var sums = await AskAsync(projects, all => all.GroupBy(p => p.Stage).Select(g => new
        {
            Sum = g.Sum(p => p.TotalInvestment),
            Largest = g.Max(p => p.TotalInvestment),
            Smallest = g.Min(p => p.TotalInvestment),
        }));

        Assert.Equal(1_000_000_000_149.5002m, Assert.Single(sums).Sum);
        Assert.Equal((1_000_000_000_000.0001m, 0.5m), (sums[0].Largest, sums[0].Smallest));
    }

    [SkippableFact]
    public async Task Ids_are_ordered_as_they_are_written()
    {
        // Text order and SQL Server's own order, by the last six bytes first, are opposite for these keys.
        Guid[] ids =
        [
            new($"00000000-0000-7000-8000-{Random.Shared.NextInt64(1L << 47):x12}"),
            new($"00000001-0000-7000-8000-{Random.Shared.NextInt64(1L << 46):x12}"),
            new($"01000000-0000-7000-8000-{Random.Shared.NextInt64(1L << 45):x12}"),
            new($"f0000000-0000-7000-8000-{Random.Shared.NextInt64(1L << 44):x12}"),
        ];
        Project[] projects = [.. ids.Select((id, place) => New($"{place}", _ => { }, id)).Reverse()];
        var second = ids[1];

        Assert.Equal(["0", "1", "2", "3"], await NamesAsync(projects, all => all.OrderBy(p => p.TotalInvestment).ThenBy(p => p.Id)));
        Assert.Equal(["2", "3"], await NamesAsync(projects, all => all.Where(p => p.Id > second).OrderBy(p => p.Id)));
        Assert.Equal(["0"], await NamesAsync(projects, all => all.Where(p => p.Id.CompareTo(second) < 0)));
    }

    [SkippableFact]
    public async Task Periods_are_ordered_by_the_month_they_end_in()
    {
        PeriodPart[] parts = [PeriodPart.Year, PeriodPart.H1, PeriodPart.Q1, PeriodPart.M06, PeriodPart.M12, PeriodPart.Q2];
        await using var context = database.Open();
        var project = New("分期");
        context.Add(project);
        context.AddRange(parts.Select((part, place) =>
            new Phase { ProjectId = project.Id, Ordinal = place + 1, Name = $"{part}", TargetYear = 2024, TargetPart = part }));
        await context.SaveChangesAsync();

        var ordered = await context.Phases.Where(p => p.ProjectId == project.Id)
            .OrderBy(p => p.TargetPart).Select(p => p.Name).ToListAsync();

        Assert.Equal(["Q1", "M06", "Q2", "H1", "M12", "Year"], ordered);
    }

    [SkippableFact]
    public async Task Instants_are_compared_to_the_millisecond()
    {
        Project[] projects = [New("stamped")];
        await NamesAsync(projects, all => all);
        await using var context = database.Open();
        var at = (await context.Projects.SingleAsync(p => p.Id == projects[0].Id)).CreatedAt;

        Assert.Equal(["stamped"], await NamesAsync(projects, all => all.Where(p => p.CreatedAt == at)));
        Assert.Equal(["stamped"], await NamesAsync(projects, all => all.Where(p => p.CreatedAt > at.AddMilliseconds(-1))));
        Assert.Equal([], await NamesAsync(projects, all => all.Where(p => p.CreatedAt > at)));
    }

    private static IEnumerable<Project> Named(params string[] names) => names.Select(name => New(name));

    private static Project New(string name, Action<Project>? change = null, Guid id = default)
    {
        var project = new Project { Id = id, Name = name, Category = ProjectCategory.Other, Stage = ProjectStage.Conceived };
        change?.Invoke(project);
        return project;
    }

    private Task<List<string>> NamesAsync(Project[] projects, Func<IQueryable<Project>, IQueryable<Project>> question) =>
        AskAsync(projects, all => question(all).Select(p => p.Name));

    /// <summary>Queries these projects only, after saving the new ones.</summary>
    private async Task<List<T>> AskAsync<T>(Project[] projects, Func<IQueryable<Project>, IQueryable<T>> question)
    {
        var ids = projects.Select(p => p.Id).ToArray();
        await using var context = database.Open();
        if (projects[0].Version == 0)
        {
            context.AddRange(projects);
            await context.SaveChangesAsync();
        }

        return await question(context.Projects.Where(p => ids.Contains(p.Id))).ToListAsync();
    }
}
