using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Tests.Databases;

namespace ProjectsApi.Data.Tests.Suites;

/// <summary>Pages by cursor, and pages of several parents in one statement.</summary>
public abstract class PageSuite(TestDatabase database)
{
    [SkippableTheory]
    [MemberData(nameof(QueryShapes.Names), MemberType = typeof(QueryShapes))]
    public async Task Every_kind_of_question_runs(string shape)
    {
        await using var context = database.Open();

        await foreach (var _ in ((IQueryable<object>)QueryShapes.All[shape](context)).AsAsyncEnumerable())
        {
            // Tests only the translation; other tests check answers.
        }
    }

    [SkippableFact]
    public async Task Pages_follow_one_another_over_equal_and_missing_values()
    {
        await using var context = database.Open();
        decimal?[] investments = [5, 100, null, 20, 20, null, 20, 9];
        // Version 7 ids of one millisecond have no order.
        var first = Guid.CreateVersion7().ToString()[..^2];
        var category = ProjectCategory.Innovation;
        context.AddRange(investments.Select((amount, place) =>
            new Project
            {
                Id = new(
                $"{first}{place:x2}"),
                Name = $"{place}",
                Category = category,
                Stage = ProjectStage.Started,
                TotalInvestment = amount
            }));
        await context.SaveChangesAsync();
        var all = context.Projects.Where(p => p.Category == category);
        var seen = new List<Project>();

        while (seen.Count < investments.Length)
        {
            var rest = seen.Count == 0 ? all : QueryShapes.After(all, seen[^1].TotalInvestment, seen[^1].Id);
            var page = await rest.OrderByDescending(p => p.TotalInvestment).ThenBy(p => p.Id).Take(3).ToListAsync();
            Assert.NotEmpty(page);
            seen.AddRange(page);
        }

        Assert.Equal([100, 20, 20, 20, 9, 5, null, null], seen.Select(p => p.TotalInvestment));
        Assert.Equal(["1", "3", "4", "6", "7", "0", "2", "5"], seen.Select(p => p.Name));
    }

    [SkippableFact]
    public async Task The_first_five_of_each_parent_come_in_one_statement()
    {
        await using var context = database.Open();
        Project[] projects = [.. Enumerable.Range(0, 3).Select(NewProject)];
        context.AddRange(projects);
        await context.SaveChangesAsync();

        var rows = await QueryShapes.FirstOfEach(context, [.. projects.Select(p => p.Id)]).ToListAsync();

        Assert.Equal(
            ["0: without day", "0: 1", "0: 2", "0: 3", "0: 4", "1: without day", "1: 1", "1: 2", "1: 3", "1: 4", "2: without day",
            "2: 1", "2: 2", "2: 3", "2: 4"],
            projects.SelectMany(p => rows.Where(r => r.ProjectId == p.Id)).Select(r => r.Name));
    }

    private static Project NewProject(int number)
    {
        var project = new Project { Name = $"{number}", Category = ProjectCategory.Service, Stage = ProjectStage.Started };
        foreach (var day in Enumerable.Range(1, 8).Reverse())
        {
            project.InvestmentMilestones.Add(New(project, $"{number}: {day}", new DateOnly(2023, 4, day)));
        }

        project.InvestmentMilestones.Add(New(project, $"{number}: without day", null));
        return project;
    }

    private static InvestmentMilestone New(Project project, string name, DateOnly? plannedOn) =>
        new() { ProjectId = project.Id, Kind = MilestoneKind.Other, Name = name, PlannedOn = plannedOn };
}
