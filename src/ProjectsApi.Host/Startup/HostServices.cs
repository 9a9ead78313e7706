using GraphQL.Types;
using Microsoft.Extensions.Options;
using ProjectsApi.Contract;
using ProjectsApi.Contract.Incremental;
using ProjectsApi.Contract.Introspection;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Data;
using ProjectsApi.Features;
using ProjectsApi.Features.ScheduleExchange;
using ProjectsApi.Features.Schedules.Keeping;
using ProjectsApi.Host.Access;
using ProjectsApi.Host.Background;
using ProjectsApi.Host.RateLimits;
using ProjectsApi.Host.Seeding;
using ProjectsApi.Transport;

namespace ProjectsApi.Host.Startup;

/// <summary>Registers the services of all projects.</summary>
internal static class HostServices
{
    private static readonly TimeSpan ShutdownTimeout = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan ProbeTimeout = TimeSpan.FromSeconds(3);

    public static void AddProjectsApi(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration;
        builder.Host.UseDefaultServiceProvider(provider => (provider.ValidateScopes, provider.ValidateOnBuild) = (true, true));
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = ShutdownTimeout);
        builder.Services.AddProjectsData(settings.ReadDatabase);
        builder.Services.AddSingleton(settings.Read<SeedingOptions>(SeedingOptions.Section));
        var access = builder.AddAccess();
        builder.AddRateLimits();
        builder.Services.AddProblemDetails();
        builder.Services.AddGraphQLContract(limits => settings.Read(ContractOptions.Section, limits));
        builder.Services.AddSingleton(Options.Create(settings.Read<IncrementalOptions>(IncrementalOptions.Section)));
        builder.Services.AddSingleton(settings.Read<ScheduleOptions>(ScheduleOptions.Section));
        builder.Services.AddProjectsFeatures(access);
        var graphql = settings.Read<GraphQLOptions>(GraphQLOptions.Section);
        builder.Services.AddGraphQLTransport(transport => Configure(builder, graphql, transport));
        builder.Services.AddCrossOrigins(graphql);
        builder.Services.AddOptions<ImportOptions>().Configure(options => settings.Read(ImportOptions.Section, options));
        builder.AddLiveUpdates();
        builder.Services.AddHostedService<IdempotencyCleanup>();
        builder.Services.AddHostedService<PastSnapshotService>();
        builder.Services.AddSingleton(services => new WorkPace(
            services.GetRequiredService<OperationActivity>(), services.GetRequiredService<TimeProvider>(), Environment.ProcessorCount));
        builder.Services.AddSingleton<ForecastMetrics>().AddHostedService<ForecastRefresh>();
        builder.Services.AddHostedService<StatisticsCounting>();
        // One setting for the limits of the engine and of the transport.
        builder.Services.AddOptions<GraphQLTransportOptions>()
            .Configure<IOptions<ContractOptions>>((transport, limits) => transport.ExecutionTimeout = limits.Value.ExecutionTimeout);
        // Retries of a failed server take longer than a probe waits.
        builder.Services.AddHealthChecks()
            .AddCheck<DatabaseHealth>("database", failureStatus: null, tags: [HostEndpoints.Ready], timeout: ProbeTimeout);
        builder.Services.AddSingleton<BackgroundActivity>();
        builder.AddConsoleLogging();
    }

    private static void Configure(WebApplicationBuilder builder, GraphQLOptions graphql, GraphQLTransportOptions transport)
    {
        var allowed = graphql.AllowIntrospection ?? builder.Environment.IsDevelopment();
        transport.MayIntrospect = _ => allowed;
        builder.Configuration.Read(UploadOptions.Section, transport.Uploads);
        transport.Compression = builder.Configuration.Read<CompressionOptions>(CompressionOptions.Section);
        transport.KeptAnswers = builder.Configuration.Read<KeptAnswerOptions>(KeptAnswerOptions.Section);
        transport.Batching = builder.Configuration.Read<BatchingOptions>(BatchingOptions.Section);
        transport.Operations = builder.Configuration.Read<OperationOptions>(OperationOptions.Section);
        // Uploads are for writes, which need a role; anonymous callers must not fill the disk.
        transport.MayUpload = context => context.User.Identity is { IsAuthenticated: true };
        transport.Sdl = services => SchemaText.Print(services.GetRequiredService<ISchema>());
        transport.IdeFiles = builder.Environment.WebRootFileProvider;
        transport.IdePage = "dashboard/ide.html";
    }
}
