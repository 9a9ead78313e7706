using GraphQL;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Languages;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Features.Changes;
using ProjectsApi.Features.People;
using ProjectsApi.Features.People.SignIns;
using ProjectsApi.Features.Reading;
using ProjectsApi.Features.ScheduleExchange;
using ProjectsApi.Features.Schedules.Computing;
using ProjectsApi.Features.Schedules.Keeping;
using ProjectsApi.Features.Schema;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features;

/// <summary>Registers every slice and the schema.</summary>
public static class FeaturesServices
{
    public static IServiceCollection AddProjectsFeatures(this IServiceCollection services, AccessSettings access)
    {
        services.AddFeatureTypes().AddChanges().AddExchange().AddAccess(access).AddPeople().AddSignIns();
        services.AddScoped<PastReads>();
        services.AddSingleton(typeof(IRowReads<>), typeof(FindRows<>)).AddSingleton<IRowReads<ScheduleCalendar>, FindScheduleCalendars>();
        services.TryAddSingleton(new ScheduleOptions());
        services.AddSingleton<KeptSchedules>();
        services.AddSingleton<ConflictRetry>().AddSingleton<MutationRunner>().AddSingleton<RemoveExpiredAnswers>();
        services.AddSingleton<IOutageClassifier, DatabaseOutages>().AddSingleton<IRequestDay, RegisterDay>();
        services.AddSingleton<ITranslations, Messages>();
        services.AddSingleton<IAnswerVersions, RegisterAnswerVersions>();
        return services.AddGraphQL(builder => builder.AddSelfActivatingSchema<ProjectsSchema>());
    }

    /// <summary>Constructs every use case, so that a missing service fails the start and not the first request.</summary>
    /// <exception cref="InvalidOperationException">A use case needs a service that is not registered.</exception>
    public static void ConstructUseCases(this IServiceProvider services) => FeatureTypes.Construct(services);

    /// <summary>Adds <see cref="IImportScheduleFile"/> alone, without the schema.</summary>
    public static IServiceCollection AddScheduleFileImport(this IServiceCollection services) => services
        .AddSingleton(new AccessSettings())
        .AddSingleton<ProvisionExternalPerson>()
        .AddSingleton<Viewers>()
        .AddSingleton<ConflictRetry>()
        .AddSingleton<MutationRunner>()
        // One import reads no schedule twice.
        .AddSingleton(new ScheduleOptions { KeptRows = 0 })
        .AddSingleton<KeptSchedules>()
        .AddSingleton<IDerivedRows, ScheduleForecasts>()
        .AddSingleton<IImportScheduleFile, ImportScheduleFile>();
}
