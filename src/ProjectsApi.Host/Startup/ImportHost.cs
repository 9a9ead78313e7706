using Microsoft.Extensions.Logging.Console;
using ProjectsApi.Contract;
using ProjectsApi.Data;
using ProjectsApi.Features;
using ProjectsApi.Host.Access;

namespace ProjectsApi.Host.Startup;

/// <summary>Builds the services of the import command. Servers, accounts and schemas would take memory that the plan needs.</summary>
internal static class ImportHost
{
    // The server reads these variables too.
    private const string ServerPrefix = "ASPNETCORE_";

    public static IHost Build(string[] arguments)
    {
        var files = HostFiles.Options(arguments);
        var variables = new ConfigurationManager();
        variables.AddEnvironmentVariables(ServerPrefix);
        var builder = new HostApplicationBuilder(
            new HostApplicationBuilderSettings { Args = files.Args, ContentRootPath = files.ContentRootPath, Configuration = variables });
        var settings = builder.Configuration;
        builder.Services.AddProjectsData(settings.ReadDatabase);
        builder.Services.AddAccessStore(settings);
        builder.Services.AddContractLimits(limits => settings.Read(ContractOptions.Section, limits));
        builder.Services.AddScheduleFileImport();
        builder.AddConsoleLogging();
        // Standard output holds the result only.
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        return builder.Build();
    }
}
