using GraphQL.Types;
using Microsoft.Extensions.FileProviders;
using ProjectsApi.Contract;
using ProjectsApi.Contract.Introspection;
using ProjectsApi.Data;
using ProjectsApi.Features;
using ProjectsApi.Transport;

namespace ProjectsApi.Host.Startup;

/// <summary>Puts the rooms together.</summary>
internal static class HostServices
{
    private static readonly TimeSpan RunningRequestsMayFinish = TimeSpan.FromSeconds(30);

    public static void AddProjectsApi(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration;
        builder.Host.UseDefaultServiceProvider(provider => (provider.ValidateScopes, provider.ValidateOnBuild) = (true, true));
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = RunningRequestsMayFinish);
        builder.Services.AddProjectsData(database => Bind(settings, database));
        builder.Services.AddGraphQLContract(contract => settings.GetSection("GraphQL:Limits").Bind(contract));
        builder.Services.AddProjectsFeatures();
        builder.Services.AddGraphQLTransport(transport => Configure(builder, transport));
        builder.Services.AddHealthChecks().AddCheck<DatabaseHealth>("database", tags: ["ready"]);
        if (!builder.Environment.IsDevelopment())
        {
            builder.Logging.ClearProviders().AddJsonConsole(json => json.IncludeScopes = true);
        }
    }

    private static void Bind(ConfigurationManager settings, DatabaseOptions database)
    {
        var section = settings.GetSection("Database");
        if (section["Provider"] is { } provider)
        {
            database.Provider = DatabaseOptions.ParseProvider(provider);
        }

        section.Bind(database);
        database.ConnectionString = settings.GetConnectionString("Projects");
    }

    private static void Configure(WebApplicationBuilder builder, GraphQLTransportOptions transport)
    {
        var allowed = builder.Configuration.GetValue<bool?>("GraphQL:AllowIntrospection") ?? builder.Environment.IsDevelopment();
        transport.MayIntrospect = _ => allowed;
        transport.Sdl = services => SchemaText.Print(services.GetRequiredService<ISchema>());
        transport.IdeFiles = new PhysicalFileProvider(Directory.CreateDirectory(Path.Combine(builder.Environment.ContentRootPath, "wwwroot")).FullName);
        transport.IdePage = "dashboard/ide.html";
    }
}
