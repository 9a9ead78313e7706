using ProjectsApi.Architecture.Tests.Sources;

namespace ProjectsApi.Architecture.Tests.Fences;

public sealed class SliceFolderTests
{
    [Fact]
    public void Every_folder_of_the_features_is_a_slice_that_the_fences_know()
    {
        string[] known = [.. SliceFences.Hubs, .. SliceFences.Spokes, .. SliceFences.Shared, SliceFences.Roots];
        var folders = Repository.Src
            .Where(file => file.Path.StartsWith("src/ProjectsApi.Features/", StringComparison.Ordinal) && file.Path.Split('/').Length > 3)
            .Select(file => file.Path.Split('/')[2])
            .Distinct();

        Assert.Equal(known.Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
    }
}
