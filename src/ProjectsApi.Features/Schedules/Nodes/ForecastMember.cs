using System.Linq.Expressions;
using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.Schedules.Nodes;

/// <summary>A member of a node's forecast as one of the node: none where the node has no forecast.</summary>
internal static class ForecastMember
{
    public static Expression<Func<ScheduleNode, TValue?>> Of<TValue>(Expression<Func<ScheduleForecast, TValue>> member)
        where TValue : struct => Lifted<TValue>(member);

    /// <summary>The same of a member that may be absent from a forecast too.</summary>
    public static Expression<Func<ScheduleNode, TValue?>> Of<TValue>(Expression<Func<ScheduleForecast, TValue?>> member)
        where TValue : struct => Lifted<TValue>(member);

    private static Expression<Func<ScheduleNode, TValue?>> Lifted<TValue>(LambdaExpression member)
        where TValue : struct
    {
        var node = Expression.Parameter(typeof(ScheduleNode), "n");
        var forecast = Expression.Property(node, nameof(ScheduleNode.Forecast));
        var read = Expression.Convert(new Reading(member.Parameters[0], forecast).Visit(member.Body), typeof(TValue?));
        // A filter looks through a mere conversion, and would take the value for one that is always there.
        var none = Expression.Equal(forecast, Expression.Constant(null, typeof(ScheduleForecast)));
        return Expression.Lambda<Func<ScheduleNode, TValue?>>(
            Expression.Condition(none, Expression.Constant(null, typeof(TValue?)), read), node);
    }

    private sealed class Reading(ParameterExpression forecast, Expression of) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == forecast ? of : base.VisitParameter(node);
    }
}
