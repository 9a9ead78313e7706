using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using ProjectsApi.Data;

namespace ProjectsApi.Host.Startup;

/// <summary>Tells what an operator can put right from a fault of the program, which keeps its stack trace.</summary>
internal static class StartupRefusal
{
    /// <returns>Reason in words that name the setting, or null for a fault of the program.</returns>
    public static string? Explain(Exception exception) => exception switch
    {
        StartupRefusedException or DatabaseConfigurationException => exception.Message,
        OptionsValidationException invalid => $"{HostSettings.Limits}: {string.Join(' ', invalid.Failures)}",
        IOException { InnerException: AddressInUseException } => $"Urls: {exception.Message}",
        _ => null,
    };
}
