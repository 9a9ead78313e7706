using System.Linq.Expressions;
using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.Schedules.Nodes;

/// <summary>Member of a node's forecast as an expression on the node; null without a forecast.</summary>
internal static class ForecastMember
{
    public static Expression<Func<ScheduleNode, TValue?>> Of<TValue>(Expression<Func<ScheduleForecast, TValue>> member)
        where TValue : struct => Lifted<TValue>(member);

    /// <summary>The same for a nullable member.</summary>
    public static Expression<Func<ScheduleNode, TValue?>> Of<TValue>(Expression<Func<ScheduleForecast, TValue?>> member)
        where TValue : struct => Lifted<TValue>(member);

    private static Expression<Func<ScheduleNode, TValue?>> Lifted<TValue>(LambdaExpression member)
        where TValue : struct
    {
        var node = Expression.Parameter(typeof(ScheduleNode), "n");
        var forecast = Expression.Property(node, nameof(ScheduleNode.Forecast));
        var read = Expression.Convert(new Reading(member.Parameters[0], forecast).Visit(member.Body), typeof(TValue?));
        // Filters unwrap a plain conversion and would treat the value as non-nullable.
        var none = Expression.Equal(forecast, Expression.Constant(null, typeof(ScheduleForecast)));
        return Expression.Lambda<Func<ScheduleNode, TValue?>>(
            Expression.Condition(none, Expression.Constant(null, typeof(TValue?)), read), node);
    }

    private sealed class Reading(ParameterExpression forecast, Expression of) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == forecast ? of : base.VisitParameter(node);
    }
}
