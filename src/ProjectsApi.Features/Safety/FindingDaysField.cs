using System.Linq.Expressions;
using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Safety;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Safety;

/// <summary><c>Finding.daysOverdue</c>.</summary>
internal static class FindingDaysField
{
    private static readonly Expression<Func<Finding, object?>> Reads = f => new object?[] { f.Deadline, f.ClosedOn };

    public static MemberField Create() => new()
    {
        Name = "daysOverdue",
        Type = typeof(IntGraphType),
        Description = "Calendar days after the deadline until the closure, or until today; 0 in time, none without a deadline(超期天数)",
        Needs = MemberSet.ReadBy(Reads),
        Resolver = new FuncFieldResolver<Finding, object>(context => context.Source.Deadline is { } deadline
            ? Math.Max(0, (context.Source.ClosedOn ?? PastReads.Today(context)).DayNumber - deadline.DayNumber) : null),
    };
}
