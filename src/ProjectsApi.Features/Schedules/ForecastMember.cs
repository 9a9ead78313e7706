using System.Linq.Expressions;
using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.Schedules;

/// <summary>A member of a node's forecast as one of the node: none where the node has no forecast.</summary>
internal static class ForecastMember
{
    public static Expression<Func<ScheduleNode, TValue?>> Of<TValue>(Expression<Func<ScheduleForecast, TValue>> member)
        where TValue : struct
    {
        var node = Expression.Parameter(typeof(ScheduleNode), "n");
        var read = new Reading(member.Parameters[0], Expression.Property(node, nameof(ScheduleNode.Forecast))).Visit(member.Body);
        return Expression.Lambda<Func<ScheduleNode, TValue?>>(Expression.Convert(read, typeof(TValue?)), node);
    }

    private sealed class Reading(ParameterExpression forecast, Expression of) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == forecast ? of : base.VisitParameter(node);
    }
}
