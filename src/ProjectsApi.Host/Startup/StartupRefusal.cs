using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using ProjectsApi.Contract;
using ProjectsApi.Data;
using ProjectsApi.Features.Changes;
using ProjectsApi.Features.ScheduleExchange;
using ProjectsApi.Transport;

namespace ProjectsApi.Host.Startup;

/// <summary>Separates errors that an operator can correct from faults of the program, which keep their stack trace.</summary>
internal static class StartupRefusal
{
    /// <returns>Reason that names the setting, or null for a fault of the program.</returns>
    public static string? Explain(Exception exception) => exception switch
    {
        StartupRefusedException or DatabaseConfigurationException or DocumentFolderException => exception.Message,
        OptionsValidationException invalid => $"{SectionOf(invalid.OptionsType)}: {string.Join(' ', invalid.Failures)}",
        // Options that depend on others fail for the same reason.
        AggregateException several when several.InnerExceptions.All(one => Explain(one) is not null) =>
            string.Join(' ', several.InnerExceptions.Select(Explain).Distinct()),
        IOException { InnerException: AddressInUseException } => $"Urls: {exception.Message}",
        _ => null,
    };

    private static string SectionOf(Type options)
    {
        if (options == typeof(GraphQLTransportOptions))
        {
            return UploadOptions.Section;
        }

        if (options == typeof(StreamingOptions))
        {
            return StreamingOptions.Section;
        }

        if (options == typeof(ImportOptions))
        {
            return ImportOptions.Section;
        }

        return options == typeof(LiveOptions) ? LiveOptions.Section : ContractOptions.Section;
    }
}
