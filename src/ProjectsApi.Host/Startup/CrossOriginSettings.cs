using ProjectsApi.Transport;

namespace ProjectsApi.Host.Startup;

/// <summary>Reads the origins whose pages may use the API.</summary>
internal static class CrossOriginSettings
{
    private const string Origins = $"{GraphQLOptions.Section}:{nameof(GraphQLOptions.AllowedOrigins)}";
    private const string Credentials = $"{GraphQLOptions.Section}:{nameof(GraphQLOptions.AllowCredentials)}";

    /// <exception cref="StartupRefusedException">An origin is malformed, or the settings contradict each other.</exception>
    public static CrossOrigins Read(GraphQLOptions options)
    {
        var origins = new CrossOrigins([.. options.AllowedOrigins.Select(Checked)], options.AllowCredentials);
        if (options.AllowCredentials && origins.Origins.Count == 0)
        {
            throw new StartupRefusedException($"{Credentials}: has no effect without {Origins}; name the origins, or set it to false.");
        }

        if (options.AllowCredentials && origins.AllowsAny)
        {
            throw new StartupRefusedException(
                $"{Credentials}: is refused beside the origin '{CrossOrigins.Any}', because every page could act as its visitor; "
                + $"name the origins in {Origins}, or set it to false.");
        }

        if (origins.AllowsAny && origins.Origins.Count > 1)
        {
            throw new StartupRefusedException($"{Origins}: '{CrossOrigins.Any}' is every origin; remove it or the others.");
        }

        return origins;
    }

    private static string Checked(string? origin, int index)
    {
        if (origin == CrossOrigins.Any)
        {
            return origin;
        }

        var key = $"{Origins}:{index}";
        if (CrossOrigins.Correct(origin) is not { } correct)
        {
            throw new StartupRefusedException(
                $"{key}: '{origin}' is no origin; write scheme, host and port, such as https://dashboard.example.com.");
        }

        return correct.Equals(origin, StringComparison.OrdinalIgnoreCase)
            ? correct
            : throw new StartupRefusedException($"{key}: '{origin}' is no origin as browsers send it; write {correct}.");
    }
}
