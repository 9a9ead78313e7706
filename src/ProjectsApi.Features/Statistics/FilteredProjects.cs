using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Statistics;

/// <summary>Projects that a statistic counts.</summary>
internal static class FilteredProjects
{
    /// <summary>The projects under a filter.</summary>
    /// <param name="database">Any context.</param>
    /// <param name="where">The filter; null for all.</param>
    public static IQueryable<Project> Of(ProjectsDbContext database, Expression<Func<Project, bool>>? where) =>
        where is null ? database.Projects.AsNoTracking() : database.Projects.AsNoTracking().Where(where);

    /// <summary>The filter without cancelled projects, unless it names stages itself.</summary>
    /// <param name="where">The filter; null for all.</param>
    public static Expression<Func<Project, bool>> WithoutCancelled(Expression<Func<Project, bool>>? where)
    {
        if (where is null)
        {
            return p => p.Stage != ProjectStage.Cancelled;
        }

        var stage = Expression.Property(where.Parameters[0], nameof(Project.Stage));
        return StageSearch.IsNamedIn(where)
            ? where
            : Expression.Lambda<Func<Project, bool>>(
                Expression.AndAlso(where.Body, Expression.NotEqual(stage, Expression.Constant(ProjectStage.Cancelled))), where.Parameters);
    }

    private sealed class StageSearch(ParameterExpression project) : ExpressionVisitor
    {
        private bool _isNamed;

        public static bool IsNamedIn(Expression<Func<Project, bool>> where)
        {
            var search = new StageSearch(where.Parameters[0]);
            search.Visit(where.Body);
            return search._isNamed;
        }

        protected override Expression VisitMember(MemberExpression node)
        {
            _isNamed |= node.Expression == project && node.Member.Name == nameof(Project.Stage);
            return base.VisitMember(node);
        }
    }
}
