using System.Linq.Expressions;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Statistics.Reporting;

/// <summary>Projects under construction without a ledger entry for a month (未报).</summary>
/// <param name="Where">Filter of the projects; null for all.</param>
/// <param name="Month">First day of the month.</param>
internal sealed record Unreported(Expression<Func<Project, bool>>? Where, DateOnly Month);
