using ProjectsApi.Architecture.Tests.Sources;

namespace ProjectsApi.Architecture.Tests.Fences;

public sealed class PublicTypesTests
{
    private const string Features = "ProjectsApi.Features";

    private static readonly Room Host = Room.Open("ProjectsApi.Host");

    [Fact]
    public void The_host_names_every_public_type_of_the_features()
    {
        Assert.NotEmpty(PublicTypes.In(Room.Open(Features).Files));
        Report.ExpectNone(PublicTypes.Unnamed(Room.Open(Features).Files, Host));
    }

    [Fact]
    public void The_features_show_no_graph_type_to_the_host() => Report.ExpectNone(
        PublicTypes.In(Room.Open(Features).Files).Where(site => site.IsGraphRole).Select(site => site.FullName));

    [Theory]
    [InlineData("public sealed class Stray;", true)]
    [InlineData("public enum Stray;", true)]
    [InlineData("public delegate void Stray();", true)]
    [InlineData("internal sealed class Stray;", false)]
    [InlineData("internal sealed class Stray { public sealed class Nested; }", false)]
    public void A_public_type_that_no_room_names_is_reported(string declaration, bool reported)
    {
        var sample = new SourceFile($"src/{Features}/Safety/Stray.cs", $"namespace {Features}.Safety; {declaration}");

        Assert.Equal(reported, PublicTypes.Unnamed([sample], Host).Count == 1);
    }
}
