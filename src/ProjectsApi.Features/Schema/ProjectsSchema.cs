using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract;
using ProjectsApi.Contract.Labels;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Changes;
using ProjectsApi.Features.People;
using ProjectsApi.Features.Reading;
using ProjectsApi.Features.Schedules.Passes;

namespace ProjectsApi.Features.Schema;

/// <summary>The schema: the roots, and the fields that slices add to types of other slices.</summary>
internal sealed class ProjectsSchema : GraphQL.Types.Schema
{
    public ProjectsSchema(IServiceProvider services)
        : base(services)
    {
        this.ConfigureContract();
        this.LabelEnums();
        var project = services.GetRequiredService<Row<Project>>();
        Projects.OrganisationEdges.AddTo(services.GetRequiredService<Row<Organisation>>());
        Statistics.OrganisationEdges.AddTo(services.GetRequiredService<Row<Organisation>>());
        Milestones.ProjectEdges.AddTo(project);
        InvestmentPlans.ProjectEdges.AddTo(project);
        Ledger.ProjectEdges.AddTo(project);
        Investments.ProjectEdges.AddTo(project);
        EarnedValue.ProjectEdges.AddTo(project);
        ProjectLights.ProjectEdges.AddTo(project);
        Schedules.ProjectEdges.AddTo(project);
        Calendars.ProjectEdges.AddTo(project);
        Baselines.ProjectEdges.AddTo(project);
        ScheduleAnalysis.ProjectEdges.AddTo(project);
        ScheduleAnalysis.ScheduleEdges.AddTo(services.GetRequiredService<ProjectScheduleType>());
        ScheduleExchange.ProjectEdges.AddTo(project);
        Safety.ProjectEdges.AddTo(project);
        Jobs.ProjectEdges.AddTo(project);
        Output.ProjectEdges.AddTo(project);
        Statistics.ProjectEdges.AddTo(project);
        foreach (var row in services.GetServices<IRow>().OfType<IRegisterRow>())
        {
            HistoryEdges.AddTo(row);
        }

        Query = services.GetRequiredService<QueryRoot>();
        Query.RequireOfEach(Permission.Read, PeopleQueries.Me, LabelFields.EnumLabels);
        Mutation = services.GetRequiredService<MutationRoot>();
        Subscription = services.GetRequiredService<SubscriptionRoot>();
        Subscription.RequireOfEach(Permission.Read);
    }
}
