using System.Linq.Expressions;

namespace ProjectsApi.Data.Model;

/// <summary>Puts a value in the place of a parameter.</summary>
internal sealed class Replacement(ParameterExpression parameter, Expression value) : ExpressionVisitor
{
    protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? value : base.VisitParameter(node);
}
