using Microsoft.Net.Http.Headers;
using ProjectsApi.Contract.Incremental;

namespace ProjectsApi.Transport.Http;

/// <summary>Version of incremental delivery that a media range asks for.</summary>
/// <remarks>
/// Sources: <c>incrementalSpec</c> of Apollo Client 4 and HotChocolate 16, <c>deferSpec</c> of Apollo's earlier clients. Without a
/// parameter the version is that of HotChocolate 15.
/// </remarks>
internal static class IncrementalVersion
{
    /// <summary>Name of the parameter, and of the member of <c>connection_init</c>.</summary>
    public const string Parameter = "incrementalSpec";

    /// <param name="version">Value of <see cref="Parameter"/>.</param>
    /// <returns>The form, or null for a version that is not served.</returns>
    public static IncrementalForm? FormOf(string version) => version switch
    {
        "v0.1" => IncrementalForm.ByPath,
        "v0.2" => IncrementalForm.ById,
        _ => null,
    };

    /// <param name="range">Range of an Accept header.</param>
    /// <returns>The form, or null for a version that is not served.</returns>
    public static IncrementalForm? FormOf(MediaTypeHeaderValue range) => ParameterOf(range)?.Split('=', 2) switch
    {
        null or ["deferSpec", "20220824"] => IncrementalForm.ByPath,
        [Parameter, var version] => FormOf(version),
        _ => null,
    };

    /// <returns>The parameter with its value; null for none.</returns>
    public static string? ParameterOf(MediaTypeHeaderValue range)
    {
        foreach (var name in (ReadOnlySpan<string>)[Parameter, "deferSpec", "subscriptionSpec"])
        {
            if (NameValueHeaderValue.Find(range.Parameters, name) is { } parameter)
            {
                return $"{name}={HeaderUtilities.RemoveQuotes(parameter.Value)}";
            }
        }

        return null;
    }
}
