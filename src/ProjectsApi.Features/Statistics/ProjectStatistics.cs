using System.Linq.Expressions;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Statistics;

/// <summary>Statistics of the filtered projects. Each kind is read when the first field asks for it.</summary>
/// <param name="Where">Filter of the projects; null for all.</param>
/// <param name="AsOfMonth">First day of the month that counts as ended.</param>
/// <param name="Today">Day in the zone, of lights, milestones and findings.</param>
/// <param name="Figures">Reads figures by cell, once.</param>
internal sealed record ProjectStatistics(
    Expression<Func<Project, bool>>? Where, DateOnly AsOfMonth, DateOnly Today, Lazy<Task<StatisticsCells>> Figures);
