using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Reading;
using ProjectsApi.Features.Values;

namespace ProjectsApi.Features.Statistics.Months;

/// <summary><c>Project.investmentMonths(year)</c>.</summary>
internal static class ProjectMonthsField
{
    private const int MonthsInYear = 12;
    private static readonly YearArgument Year = new(2000, 2100);

    public static void AddTo(Row<Project> project) => project.Add(new MemberField
    {
        Name = "investmentMonths",
        Description = "Investment in the twelve months of a year(月度投资)",
        Type = typeof(NonNullGraphType<ListGraphType<NonNullGraphType<MonthFiguresType>>>),
        Needs = MemberSet.Of(nameof(Project.Id)),
        Arguments = new QueryArguments(Year.Create()),
        Resolver = new FuncFieldResolver<Project, object>(context => BatchReads
            .Of(
                context, field => new MonthsRequest(Year.Read(field), PastReads.Today(field)),
                field => field.Service<FindProjectMonths>())
            .Load(context.Source.Id)),
    }.Cost(DefaultCosts.ListBelow).ListSize(MonthsInYear, [], null, [], requireOneSlicingArgument: false));
}
