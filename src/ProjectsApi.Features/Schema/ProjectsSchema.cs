using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.People;
using ProjectsApi.Features.Projects;

namespace ProjectsApi.Features.Schema;

/// <summary>The contract: the roots, and what the spokes hang on the types of others.</summary>
public sealed class ProjectsSchema : GraphQL.Types.Schema
{
    public ProjectsSchema(IServiceProvider services)
        : base(services)
    {
        this.ConfigureContract();
        var project = services.GetRequiredService<ProjectType>();
        var projectFilter = services.GetRequiredService<ProjectFilterInput>();
        Projects.OrganisationEdges.AddTo(services.GetRequiredService<OrganisationType>());
        Investments.ProjectEdges.AddTo(project, projectFilter);
        Schedules.ProjectEdges.AddTo(project, projectFilter);
        Safety.ProjectEdges.AddTo(project, projectFilter);
        Jobs.ProjectEdges.AddTo(project, projectFilter);
        Output.ProjectEdges.AddTo(project, projectFilter);
        Histories.AddTo(services);
        Query = services.GetRequiredService<QueryRoot>();
        Query.RequireOfEach(Permission.Read, PeopleQueries.Me);
        Mutation = services.GetRequiredService<MutationRoot>();
        Subscription = services.GetRequiredService<SubscriptionRoot>();
        Subscription.RequireOfEach(Permission.Read);
    }
}
