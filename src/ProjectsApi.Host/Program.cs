using System.Globalization;
using GraphQL.Types;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;
using ProjectsApi.Data;
using ProjectsApi.Host.Access;
using ProjectsApi.Host.Startup;

if (IcuLibrary.IsMissing())
{
    return 1;
}

// Formatting without a culture gives the same text on every machine and thread.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

try
{
    var command = CommandLine.Read(args);
    if (await PrintCommand.TryPrintAsync(command.Printed))
    {
        return 0;
    }

    if (command.Import is { } import)
    {
        return await ImportCommand.RunAsync(command, import, CancellationToken.None);
    }

    var builder = WebApplication.CreateBuilder(HostFiles.Options(command.Settings));
    builder.UseDefaultAddress();
    builder.AddProjectsApi();
    if (command is { Maintenance: not null } or { Printed: not null })
    {
        // Standard output holds the result only.
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
    }

    await using var app = builder.Build();

    // An invalid setting or schema stops the start, not the first request.
    app.Services.GetRequiredService<IStartupValidator>().Validate();
    app.Services.GetRequiredService<ISchema>().Initialize();
    if (command.Printed is PrintedText.Schema)
    {
        return await PrintCommand.PrintSchemaAsync(app.Services);
    }

    if (command.Maintenance is { } register)
    {
        return await MaintenanceCommand.RunAsync(app, register, CancellationToken.None);
    }

    await DatabaseStartup.PrepareAsync(app, command.Migrate, command.Create, addSampleData: true, CancellationToken.None);
    using var inPlace = app.Services.GetRequiredService<RegisterBackup>().BlockRestore();
    if (command.Administrator is { } administrator)
    {
        await AdministratorCommand.RunAsync(app, administrator, CancellationToken.None);
    }
    else if (!command.Migrate)
    {
        app.MapProjectsApi();
        await app.StartAsync();
        if (app.Environment.IsDevelopment() && DatabaseStartup.HasSampleData(app))
        {
            await DemoAccounts.AddAsync(app, CancellationToken.None);
        }

        await app.WaitForShutdownAsync();
    }

    return 0;
}
catch (Exception refusal) when (StartupRefusal.Explain(refusal) is { } reason)
{
    await Console.Error.WriteLineAsync($"ProjectsApi does not start. {reason}");
    return 1;
}
