using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Data.Tests.Suites;

/// <summary>Shapes of the slices' queries, which every provider must translate and run.</summary>
public static class QueryShapes
{
    private static readonly Guid[] Ids = [Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7()];
    private static readonly ProjectStage[] Stages = [ProjectStage.Signed, ProjectStage.Started];
    private static readonly string?[] Codes = ["2020-410171-36-03-000000", null];

    public static TheoryData<string> Names => [.. All.Keys];

    public static IReadOnlyDictionary<string, Func<ProjectsDbContext, IQueryable>> All { get; } =
        new Dictionary<string, Func<ProjectsDbContext, IQueryable>>
        {
            ["text operators"] = db => db.Projects.Where(p =>
                p.Name == Text("基地") && p.Name != Text("b") && p.Name.Contains(Text("压缩")) && !p.Name.Contains(Text("x"))
                && p.Name.StartsWith(Text("经_开%[区]"))
                && !p.Name.StartsWith(Text("y")) && p.Name.EndsWith(Text("z")) && !p.Name.EndsWith(Text("w"))
                && (p.ShortName == null || p.ShortName.Contains(Text("基"))) && Codes.Contains(p.Code)),
            ["constant text"] = db => db.Projects.Where(
                p => p.Name.StartsWith("经_开%[区]") && p.Name.Contains("[x]") && !p.Name.EndsWith("'s")),
            ["number operators"] = db => db.Projects.Where(p =>
                p.TotalInvestment > Number(20) && !(p.TotalInvestment > Number(100)) && p.TotalInvestment >= Number(20)
                && p.TotalInvestment < Number(99)
                && p.TotalInvestment <= Number(99) && p.TotalInvestment != Number(5) && !(p.PhysicalProgress < Number(1))),
            ["days, instants, flags"] = db => db.InvestmentMilestones.Where(m =>
                m.PlannedOn >= Day(1) && m.PlannedOn < Day(30) && m.ActualOn == null && !m.IsSample && m.CreatedAt > DateTime.UnixEpoch),
            ["enums and lists"] = db => db.Projects.Where(
                p => Stages.Contains(p.Stage) && !Stages.Contains(p.Stage) && p.AnnualClass != AnnualClass.Preparing),
            ["some, none, all, any"] = db => db.Projects.Where(p =>
                p.InvestmentMilestones.Any(m => m.Kind == MilestoneKind.Land) && !p.SafetyChecks.Any(c => c.Score < 60)
                && p.ScheduleNodes.All(n => n.Progress == 100) && p.JobTargets.Any()),
            ["related rows"] = db => db.InvestmentMilestones
                .Where(m => m.Project.Stage == ProjectStage.Started && m.Phase != null && m.Phase.Name == "一期")
                .OrderBy(m => m.Project.Name).ThenBy(m => m.Id).Select(m => new { m.Name, Project = m.Project.Name }).Take(10),
            ["first page"] = db => db.Projects.Where(p => p.Stage == ProjectStage.Started)
                .OrderByDescending(p => p.TotalInvestment).ThenBy(p => p.Id).Select(p => new { p.Id, p.Name, p.TotalInvestment }).Take(21),
            ["next page"] = db => After(db.Projects, Number(20), Ids[0])
                .OrderByDescending(p => p.TotalInvestment).ThenBy(p => p.Id).Select(p => new { p.Id, p.Name }).Take(21),
            ["previous page"] = db => db.Projects.Where(p => p.Name.CompareTo(Text("基地")) < 0 || (p.Name == Text("基地") && p.Id < Ids[0]))
                .OrderByDescending(p => p.Name).ThenByDescending(p => p.Id).Take(21),
            ["offset page"] = db => db.Projects.OrderBy(p => p.Name).ThenBy(p => p.Id).Skip(5).Take(5),
            ["first of each"] = db => FirstOfEach(db),
            ["next of each"] = db => db.Projects.Where(p => Ids.Contains(p.Id)).SelectMany(p => db.ScheduleNodes
                .Where(n => Ids.Contains(n.ProjectId) && n.ProjectId == p.Id && (n.Ordinal > 3 || (n.Ordinal == 3 && n.Id > Ids[0])))
                .OrderBy(n => n.Ordinal).ThenBy(n => n.Id).Take(6)).OrderBy(n => n.ProjectId).ThenBy(n => n.Ordinal).ThenBy(n => n.Id),
            ["counts of each"] = db => db.SafetyChecks.Where(c => Ids.Contains(c.ProjectId))
                .GroupBy(c => c.ProjectId).Select(g => new { g.Key, Count = g.Count() }),
            ["sums by stage"] = db => db.Projects.Where(p => p.Category == ProjectCategory.Industry).GroupBy(p => p.Stage)
                .Select(
                    g => new { g.Key, Count = g.Count(), Total = g.Sum(p => p.TotalInvestment), Largest = g.Max(p => p.TotalInvestment) }),
            ["completed under a filter of projects"] = db => db.InvestmentRecords
                .Where(r => r.Year == 2023 && r.Month <= 4 && db.Projects.Where(p => p.Stage == ProjectStage.Started)
                .Select(p => p.Id).Contains(r.ProjectId))
                .GroupBy(r => r.Project.Category).Select(g => new { g.Key, Completed = g.Sum(r => r.Completed) }),
            ["totals of everything"] = db => db.Projects.GroupBy(_ => 1)
                .Select(
                    g => new { Count = g.Count(), Total = g.Sum(p => p.TotalInvestment), Average = g.Average(p => p.PhysicalProgress) }),
        };

    public static IQueryable<InvestmentMilestone> FirstOfEach(ProjectsDbContext db) =>
        FirstOfEach(db, Ids);

    /// <summary>
    /// First five milestones of each of several projects, in one statement. EF Core does not translate GroupBy with SelectMany, and a join
    /// keeps no order, so the order is given twice. The ids are given in the inner query too: the window would otherwise number the whole
    /// table.
    /// </summary>
    public static IQueryable<InvestmentMilestone> FirstOfEach(ProjectsDbContext db, Guid[] projects) =>
        db.Projects.Where(p => projects.Contains(p.Id)).SelectMany(p => db.InvestmentMilestones
            .Where(m => projects.Contains(m.ProjectId) && m.ProjectId == p.Id)
            .OrderBy(m => m.PlannedOn).ThenBy(m => m.Id).Take(5))
        .OrderBy(m => m.ProjectId).ThenBy(m => m.PlannedOn).ThenBy(m => m.Id);

    /// <summary>Rows after a cursor, the largest investment first; null is the smallest value and comes last.</summary>
    public static IQueryable<Project> After(IQueryable<Project> projects, decimal? investment, Guid id) => investment is null
        ? projects.Where(p => p.TotalInvestment == null && p.Id > id)
        : projects.Where(
            p => p.TotalInvestment < investment || p.TotalInvestment == null || (p.TotalInvestment == investment && p.Id > id));

    // Called in memory, so that the value becomes a parameter as in a request.
    private static string Text(string text) => text;

    private static decimal? Number(decimal number) => number;

    private static DateOnly? Day(int day) => new(2023, 4, day);
}
