using GraphQL.Types;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Types;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Organisations;

namespace ProjectsApi.Features.Statistics;

public sealed class ProjectStatisticsType : ObjectGraphType<ProjectStatistics>
{
    public ProjectStatisticsType()
    {
        Name = "ProjectStatistics";
        Description = "Figures of the projects that a filter finds(项目统计)";
        Field<NonNullGraphType<LocalDateType>>("asOfMonth").Description("First day of the month that counts as ended(统计月份)")
            .Resolve(context => context.Source.AsOfMonth);
        Field<NonNullGraphType<ProjectFiguresType>>("overall").Description("All projects found(合计)").Resolve(context => context.Source.Overall);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<StageStatisticsType>>>>("byStage").Description("Grouped by stage(按阶段)")
            .Resolve(context => context.Source.ByStage);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<CategoryStatisticsType>>>>("byCategory").Description("Grouped by category(按类别)")
            .Resolve(context => context.Source.ByCategory);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<OrganisationStatisticsType>>>>("byOrganisation")
            .Description("Grouped by responsible organisation(按责任单位)").Resolve(context => context.Source.ByOrganisation);
    }
}

public sealed class StageStatisticsType : ObjectGraphType<StatisticsGroup<ProjectStage>>
{
    public StageStatisticsType()
    {
        Name = "StageStatistics";
        Description = "Figures of the projects of one stage(阶段统计)";
        Field<NonNullGraphType<EnumType<ProjectStage>>>("stage").Description("Stage(项目阶段)").Resolve(context => context.Source.Key);
        Field<NonNullGraphType<ProjectFiguresType>>("figures").Description("Figures(指标)").Resolve(context => context.Source.Figures);
    }
}

public sealed class CategoryStatisticsType : ObjectGraphType<StatisticsGroup<ProjectCategory>>
{
    public CategoryStatisticsType()
    {
        Name = "CategoryStatistics";
        Description = "Figures of the projects of one category(类别统计)";
        Field<NonNullGraphType<EnumType<ProjectCategory>>>("category").Description("Category(项目类别)").Resolve(context => context.Source.Key);
        Field<NonNullGraphType<ProjectFiguresType>>("figures").Description("Figures(指标)").Resolve(context => context.Source.Figures);
    }
}

public sealed class OrganisationStatisticsType : ObjectGraphType<StatisticsGroup<Guid?>>
{
    public OrganisationStatisticsType()
    {
        Name = "OrganisationStatistics";
        Description = "Figures of the projects of one responsible organisation(责任单位统计)";
        this.Reference<FindOrganisations, OrganisationType, Organisation, OrganisationView, StatisticsGroup<Guid?>>(
            "organisation", g => g.Key, "Responsible organisation; none for projects without one(责任单位)");
        Field<NonNullGraphType<ProjectFiguresType>>("figures").Description("Figures(指标)").Resolve(context => context.Source.Figures);
    }
}
