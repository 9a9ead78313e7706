using GraphQL.Types;

namespace ProjectsApi.Host.Startup;

internal static class HostRun
{
    public static async Task<int> RunAsync(WebApplication app)
    {
        // A schema that cannot be built must stop the start, not the first request.
        app.Services.GetRequiredService<ISchema>().Initialize();
        await app.RunAsync();
        return 0;
    }
}
