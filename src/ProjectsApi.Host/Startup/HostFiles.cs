namespace ProjectsApi.Host.Startup;

/// <summary>Where the Host finds its settings and pages: beside the project when it is run from there, else beside the program.</summary>
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
