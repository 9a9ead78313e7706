namespace ProjectsApi.Host.Startup;

/// <summary>
/// Content root of settings and pages: the working directory if it has an appsettings.json, otherwise the program's folder.
/// </summary>
internal static class HostFiles
{
    public static WebApplicationOptions Options(string[] args) => new()
    {
        Args = args,
        ContentRootPath = File.Exists(Path.Combine(Directory.GetCurrentDirectory(), "appsettings.json"))
            ? Directory.GetCurrentDirectory()
            : AppContext.BaseDirectory,
    };
}
