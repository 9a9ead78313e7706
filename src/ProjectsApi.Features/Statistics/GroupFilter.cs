using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Statistics;

namespace ProjectsApi.Features.Statistics;

/// <summary>Filter of projects as a filter of their groups, for a filter that names only members that groups have too.</summary>
internal sealed class GroupFilter : ExpressionVisitor
{
    private static readonly string[] Members =
    [
        nameof(Project.Stage), nameof(Project.Category), nameof(Project.ResponsibleOrganisationId), nameof(Project.ResponsibleOrganisation),
    ];

    private readonly ParameterExpression _project;
    private readonly ParameterExpression _group = Expression.Parameter(typeof(GroupSums), "g");
    private bool _isOfGroups = true;

    private GroupFilter(ParameterExpression project) => _project = project;

    /// <param name="where">Filter of projects; null for all.</param>
    /// <param name="groups">The same filter of groups.</param>
    /// <returns>Whether every project of a group has the same answer.</returns>
    public static bool TryWrite(Expression<Func<Project, bool>>? where, [NotNullWhen(true)] out Expression<Func<GroupSums, bool>>? groups)
    {
        if (where is null)
        {
            groups = _ => true;
            return true;
        }

        var writer = new GroupFilter(where.Parameters[0]);
        var body = writer.Visit(where.Body);
        groups = writer._isOfGroups ? Expression.Lambda<Func<GroupSums, bool>>(body, writer._group) : null;
        return groups is not null;
    }

    protected override Expression VisitMember(MemberExpression node) => node.Expression == _project && Members.Contains(node.Member.Name)
        ? Expression.Property(_group, node.Member.Name)
        : base.VisitMember(node);

    protected override Expression VisitParameter(ParameterExpression node)
    {
        _isOfGroups &= node != _project;
        return base.VisitParameter(node);
    }
}
