using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Data;

namespace ProjectsApi.Features.Tests.Testing;

/// <summary>An empty register, migrated once for a run of the tests; every test begins with a copy of it.</summary>
internal static class MigratedFile
{
    private static readonly Lazy<Task<byte[]>> Content = new(MakeAsync);

    public static async Task CopyToAsync(string path, CancellationToken cancellationToken) =>
        await File.WriteAllBytesAsync(path, await Content.Value, cancellationToken);

    private static async Task<byte[]> MakeAsync()
    {
        var folder = Directory.CreateTempSubdirectory("projects-");
        var path = Path.Combine(folder.FullName, "template.db");
        await using (var services = new ServiceCollection()
            .AddProjectsData(options => options.ConnectionString = $"Data Source={path};Pooling=False")
            .BuildServiceProvider())
        {
            await services.GetRequiredService<DatabaseMigrator>().MigrateAsync(CancellationToken.None);
        }

        // The last connection to close has moved the log of the file into the file.
        var content = await File.ReadAllBytesAsync(path);
        folder.Delete(recursive: true);
        return content;
    }
}
