using System.Reflection;
using GraphQL.Types;
using ProjectsApi.Contract.Introspection;

namespace ProjectsApi.Host.Startup;

/// <summary>Prints a text to standard output, and nothing else. It opens no database.</summary>
internal static class PrintCommand
{
    private const string Help = $"""
        ProjectsApi serves investment and key projects by GraphQL at {HostEndpoints.GraphQL}.

        Without a switch it serves until SIGTERM. A setting is --Key:Name=value; docs/settings.md lists them.

          {CommandLine.CreateSwitch}                  make the embedded register if there is none, and serve
          {CommandLine.MigrateSwitch}                 apply pending migrations
          {CommandLine.VerifySwitch}                  compare the tables with the change log; exit code 1 if they differ
          {CommandLine.BackupSwitch} FILE             copy the embedded register, also while it serves
          {CommandLine.RestoreSwitch} FILE            put a copy in place of the embedded register
          {CommandLine.ImportSwitch} FILE       import a Microsoft Project XML file; --project CODE names its project
          {CommandLine.AdministratorSwitch}    make an administrator; needs --email and --name, takes --organisation
          {CommandLine.PrintSchemaSwitch}            print the schema
          {CommandLine.VersionSwitch}                 print the version
          {CommandLine.HelpSwitch}                    print this text

        """;

    /// <summary>Prints a text that needs no service.</summary>
    /// <returns>Whether it was printed.</returns>
    public static async Task<bool> TryPrintAsync(PrintedText? text)
    {
        switch (text)
        {
            case PrintedText.Help:
                await Console.Out.WriteAsync(Help);
                return true;
            case PrintedText.Version:
                await Console.Out.WriteLineAsync(
                    typeof(PrintCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Prints the schema definition language.</summary>
    /// <returns>Exit code.</returns>
    public static async Task<int> PrintSchemaAsync(IServiceProvider services)
    {
        await Console.Out.WriteAsync(SchemaText.Print(services.GetRequiredService<ISchema>()));
        return 0;
    }
}
