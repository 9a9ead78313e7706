using System.Xml.Linq;
using ProjectsApi.Architecture.Tests.Sources;

namespace ProjectsApi.Architecture.Tests.Settings;

/// <summary>References that a project file may have. With them the compiler enforces the first fence.</summary>
public sealed class ProjectReferenceTests
{
    private static readonly Dictionary<string, string[]> MayReference = new()
    {
        ["Planning"] = [],
        ["Mspdi"] = ["Planning"],
        ["Data"] = ["Planning"],
        ["Contract"] = [],
        ["Transport"] = ["Contract"],
        ["Features"] = ["Planning", "Mspdi", "Data", "Contract"],
        ["Host"] = ["Planning", "Mspdi", "Data", "Contract", "Transport", "Features"],
    };

    public static TheoryData<string> Rooms => [.. MayReference.Keys];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_references_only_the_rooms_it_may(string room)
    {
        Assert.Empty(Projects(ProjectFile(room)).Except(MayReference[room]));
    }

    [Fact]
    public void No_project_under_src_is_left_out()
    {
        var projects = Repository.Paths("src", ".csproj").Select(path => Path.GetFileNameWithoutExtension(path).Split('.')[^1]);

        Assert.Equal(MayReference.Keys.Order(StringComparer.Ordinal), projects.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Planning_and_Mspdi_have_no_package() =>
        Assert.All(["Planning", "Mspdi"], room => Assert.Empty(Packages(ProjectFile(room))));

    [Fact]
    public void What_every_project_gets_is_an_analyzer_that_stays_at_home()
    {
        var shared = XElement.Parse(Repository.Read("Directory.Build.props"));

        Assert.Equal(["Microsoft.CodeAnalysis.BannedApiAnalyzers"], Packages(shared));
        Assert.All(shared.Descendants("PackageReference"), package => Assert.Equal("all", package.Attribute("PrivateAssets")?.Value));
    }

    [Fact]
    public void Only_data_names_a_provider()
    {
        string[] providers =
            ["Microsoft.EntityFrameworkCore.Sqlite", "Microsoft.EntityFrameworkCore.SqlServer", "Npgsql.EntityFrameworkCore.PostgreSQL"];

        Assert.Equal(providers, Packages(ProjectFile("Data")).Intersect(providers));
        Assert.All(
            MayReference.Keys.Where(room => room != "Data"),
            room => Assert.Empty(Packages(ProjectFile(room)).Intersect(providers)));
    }

    [Fact]
    public void A_project_file_that_names_too_much_is_seen()
    {
        var bad = XElement.Parse(
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <ItemGroup><PackageReference Include="NodaTime" /></ItemGroup>
              <ItemGroup><ProjectReference Include="../ProjectsApi.Host/ProjectsApi.Host.csproj" /></ItemGroup>
            </Project>
            """);

        Assert.Equal(["NodaTime"], Packages(bad));
        Assert.Equal(["Host"], Projects(bad).Except(MayReference["Features"]));
    }

    private static XElement ProjectFile(string room) =>
        XElement.Parse(Repository.Read($"src/ProjectsApi.{room}/ProjectsApi.{room}.csproj"));

    private static IEnumerable<string> Packages(XElement project) => Included(project, "PackageReference");

    private static IEnumerable<string> Projects(XElement project) =>
        Included(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')).Split('.')[^1]);

    private static IEnumerable<string> Included(XElement project, string item) =>
        project.Descendants(item).Select(element => element.Attribute("Include")?.Value ?? "");
}
