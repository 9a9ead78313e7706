using GraphQL;
using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Features.Statistics.Counts;
using ProjectsApi.Features.Statistics.Months;
using ProjectsApi.Features.Statistics.Reporting;
using ProjectsApi.Features.Values;

namespace ProjectsApi.Features.Statistics;

internal sealed class ProjectStatisticsType : ObjectGraphType<ProjectStatistics>
{
    /// <summary>Field whose order needs figures that the client may not select.</summary>
    public const string Ranking = "organisationRanking";

    private const int MonthsInYear = 12;
    private static readonly YearArgument Year = new(2000, 2100);

    public ProjectStatisticsType()
    {
        Name = "ProjectStatistics";
        Description = "Figures of the filtered projects(项目统计)";
        Field<NonNullGraphType<LocalDateType>>("asOfMonth").Description("First day of the month that counts as ended(统计月份)")
            .Resolve(context => context.Source.AsOfMonth);
        Field<NonNullGraphType<LocalDateType>>("asOf")
            .Description("Present day in the zone, of lights, milestones, findings and freshness(截至日期)")
            .Resolve(context => context.Source.Today);
        AddFigures();
        AddCounts();
        AddMonths();
        AddReporting();
    }

    private void AddFigures()
    {
        Figures<NonNullGraphType<ProjectFiguresType>, ProjectFigures>("overall", "All filtered projects(合计)", cells => cells.Overall);
        Groups<StageStatisticsType>("byStage", "Grouped by stage(按阶段)", cells => cells.ByStage);
        Groups<CategoryStatisticsType>("byCategory", "Grouped by category(按类别)", cells => cells.ByCategory);
        Groups<StageCategoryStatisticsType>(
            "byStageAndCategory", "Grouped by category and stage(按类别与阶段)", cells => cells.ByStageAndCategory);
        Groups<OrganisationStatisticsType>(
            "byOrganisation", "Grouped by responsible organisation(按责任单位)", cells => cells.ByOrganisation);
        Groups<OrganisationRankType>(
            Ranking, "Organisations with a plan of the year, the best lead first(责任单位排名)", cells => cells.Ranking);
    }

    private void AddCounts()
    {
        List<LightCountType>("byLight", "Counted by light on the present day(按预警灯)", context =>
            AsObject(context.Service<CountByLight>().HandleAsync(context.Source.Where, context.CancellationToken)));
        List<AnnualClassCountType>("byAnnualClass", "Counted by class in the annual plan(按年度类别)", context =>
            AsObject(context.Service<CountByAnnualClass>().HandleAsync(context.Source.Where, context.CancellationToken)));
        List<MilestoneCountType>(
            "milestones", "Investment milestones of the projects by status on the present day(投资节点统计)", context => AsObject(
                context.Service<CountMilestones>().HandleAsync(context.Source.Where, context.Source.Today, context.CancellationToken)));
        List<FindingCountType>("findings", "Findings of the projects by level and state(隐患统计)", context => AsObject(
            context.Service<CountFindings>().HandleAsync(context.Source.Where, context.Source.Today, context.CancellationToken)));
    }

    private void AddMonths()
    {
        List<MonthFiguresType>("months", "Investment in the twelve months of a year(月度投资)", context => AsObject(
                context.Service<AddUpMonths>().HandleAsync(
                    context.Source.Where, Year.ReadOptional(context) ?? context.Source.AsOfMonth.Year, context.Source.AsOfMonth,
                    context.CancellationToken)))
            .Arguments = new QueryArguments(Year.CreateOptional("the year of `asOfMonth` when absent"));
        List<FundingSumType>("paidInBySource", "Funds paid in since 1 January by source(资金来源统计)", context => AsObject(
            context.Service<AddUpFunding>().HandleAsync(context.Source.Where, context.Source.AsOfMonth, context.CancellationToken)));
    }

    private void AddReporting()
    {
        Field<NonNullGraphType<UnreportedType>>("unreported")
            .Description("Projects under construction without a ledger entry for the month `asOfMonth`(未报项目)")
            .Resolve(context => new Unreported(context.Source.Where, context.Source.AsOfMonth));
        Field<NonNullGraphType<FreshnessType>>("freshness").Description("How recent the figures of the projects are(数据时效)")
            .ResolveAsync(async context =>
                await context.Service<FindFreshness>().HandleAsync(context.Source.Where, context.CancellationToken))
            .FieldType.Cost(DefaultCosts.Resolver);
    }

    private void Groups<TType>(string name, string description, Func<StatisticsCells, object> groups)
        where TType : IGraphType =>
        Figures<NonNullGraphType<ListGraphType<NonNullGraphType<TType>>>, object>(name, description, groups);

    private void Figures<TType, TValue>(string name, string description, Func<StatisticsCells, TValue> value)
        where TType : IGraphType =>
        Field<TType>(name).Description(description).ResolveAsync(async context => value(await context.Source.Figures.Value));

    private FieldType List<TType>(
        string name, string description, Func<IResolveFieldContext<ProjectStatistics>, Task<object?>> read)
        where TType : IGraphType =>
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<TType>>>>(name).Description(description).ResolveAsync(read)
            .FieldType.Cost(DefaultCosts.Resolver).ListSize(MonthsInYear, [], null, [], requireOneSlicingArgument: false);

    private static async Task<object?> AsObject<TItem>(Task<IReadOnlyList<TItem>> items) => await items;
}
