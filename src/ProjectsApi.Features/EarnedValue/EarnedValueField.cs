using System.Linq.Expressions;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.EarnedValue;

/// <summary><c>Project.earnedValue(asOf)</c>.</summary>
internal static class EarnedValueField
{
    private static readonly Expression<Func<Project, object?>> Reads = p => new object?[] { p.Id, p.TotalInvestment, p.ActualFinish };

    public static void AddTo(Row<Project> project) => project.Add(new MemberField
    {
        Name = "earnedValue",
        Description = "Value planned, earned and spent: planned curve, physical progress and completed investment(挣值分析)",
        Type = typeof(NonNullGraphType<EarnedValueType>),
        Needs = MemberSet.ReadBy(Reads),
        Arguments = new QueryArguments(new QueryArgument<LocalDateType>
        {
            Name = PastReads.AsOf,
            Description = "Status date, at its end; today when absent(统计日期)",
        }),
        Resolver = new FuncFieldResolver<Project, object>(context => BatchReads
            .Of(context, DayOf, field => field.Service<FindEarnedValue>())
            .Load(new EarnedProject(context.Source.Id, context.Source.TotalInvestment, context.Source.ActualFinish))),
    }.Cost(DefaultCosts.Resolver));

    private static DateOnly DayOf(IResolveFieldContext context)
    {
        var today = PastReads.Today(context);
        var day = context.GetArgument<DateOnly?>(PastReads.AsOf) ?? today;
        return day <= today
            ? day : throw ArgumentErrors.Invalid(PastReads.AsOf, "The future has no earned value; give today or an earlier day.");
    }
}
