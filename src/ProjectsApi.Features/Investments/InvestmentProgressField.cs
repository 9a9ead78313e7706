using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Contract.Types;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Reading;
using ProjectsApi.Features.Values;
using ProjectsApi.Planning.Investments;

namespace ProjectsApi.Features.Investments;

/// <summary><c>Project.investmentProgress(year, month, timeBase)</c>.</summary>
internal static class InvestmentProgressField
{
    private static readonly YearArgument Year = new(2000, 2100);

    public static void AddTo(Row<Project> project) => project.Add(new MemberField
    {
        Name = "investmentProgress",
        Description = "Progress of the investment at the end of a month(投资进度)",
        Type = typeof(NonNullGraphType<InvestmentProgressType>),
        Needs = MemberSet.Of(nameof(Project.Id), nameof(Project.TotalInvestment)),
        Arguments = new QueryArguments(
            Year.Create(),
            new QueryArgument<NonNullGraphType<IntGraphType>> { Name = "month", Description = "Month that counts as ended, 1 to 12(月份)" },
            new QueryArgument<NonNullGraphType<EnumType<TimeBase>>>
            {
                Name = "timeBase",
                Description = "Measure of time progress(序时基准)",
                DefaultValue = TimeBase.CalendarMonths,
            }),
        Resolver = new FuncFieldResolver<Project, object>(context => BatchReads
            .Of(context, RequestOf, field => field.Service<FindInvestmentProgress>())
            .Load(new ProjectInvestment(context.Source.Id, context.Source.TotalInvestment))),
    }.Cost(DefaultCosts.ListBelow));

    private static InvestmentProgressRequest RequestOf(IResolveFieldContext context)
    {
        var year = Year.Read(context);
        var month = context.GetArgument<int>("month");
        return month is < 1 or > 12
            ? throw ArgumentErrors.Invalid("month", "Give a month from 1 to 12.")
            : new InvestmentProgressRequest(year, month, context.GetArgument("timeBase", TimeBase.CalendarMonths));
    }
}
