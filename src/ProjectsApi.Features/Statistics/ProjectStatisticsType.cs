using GraphQL.Types;
using ProjectsApi.Contract.Scalars;

namespace ProjectsApi.Features.Statistics;

internal sealed class ProjectStatisticsType : ObjectGraphType<ProjectStatistics>
{
    public ProjectStatisticsType()
    {
        Name = "ProjectStatistics";
        Description = "Figures of the filtered projects(项目统计)";
        Field<NonNullGraphType<LocalDateType>>("asOfMonth").Description("First day of the month that counts as ended(统计月份)")
            .Resolve(context => context.Source.AsOfMonth);
        Field<NonNullGraphType<ProjectFiguresType>>("overall")
            .Description("All filtered projects(合计)").Resolve(context => context.Source.Overall);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<StageStatisticsType>>>>("byStage").Description("Grouped by stage(按阶段)")
            .Resolve(context => context.Source.ByStage);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<CategoryStatisticsType>>>>("byCategory")
            .Description("Grouped by category(按类别)")
            .Resolve(context => context.Source.ByCategory);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<OrganisationStatisticsType>>>>("byOrganisation")
            .Description("Grouped by responsible organisation(按责任单位)").Resolve(context => context.Source.ByOrganisation);
    }
}
