using GraphQL;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Changes;
using ProjectsApi.Features.Investments;
using ProjectsApi.Features.Jobs;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Output;
using ProjectsApi.Features.People;
using ProjectsApi.Features.People.SignIns;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;
using ProjectsApi.Features.Safety;
using ProjectsApi.Features.Schedules;
using ProjectsApi.Features.Schema;
using ProjectsApi.Features.Statistics;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features;

/// <summary>The door of this room: every slice and the schema they make up.</summary>
public static class FeaturesServices
{
    public static IServiceCollection AddProjectsFeatures(this IServiceCollection services, AccessSettings access)
    {
        services.AddOrganisations().AddProjects().AddInvestments().AddSchedules().AddSafety().AddJobs().AddOutput().AddStatistics().AddChanges();
        services.AddAccess(access).AddPeople().AddSignIns();
        services.AddScoped<PastReads>();
        services.AddSingleton<PersistentWork>().AddSingleton<Writer>().AddSingleton<ForgetAnswers>();
        services.AddSingleton<IOutageJudge, DatabaseOutages>();
        services.AddSingleton<QueryRoot>();
        services.AddSingleton<MutationRoot>();
        services.AddSingleton<SubscriptionRoot>();
        return services.AddGraphQL(builder => builder.AddSelfActivatingSchema<ProjectsSchema>());
    }
}
