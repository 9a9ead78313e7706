using System.Xml.Linq;
using ProjectsApi.Architecture.Tests.Sources;

namespace ProjectsApi.Architecture.Tests.Settings;

public sealed class HouseSettingsTests
{
    [Theory]
    [InlineData("P:System.DateTime.Now")]
    [InlineData("P:System.DateTime.UtcNow")]
    [InlineData("P:System.DateTime.Today")]
    [InlineData("P:System.DateTimeOffset.Now")]
    [InlineData("P:System.DateTimeOffset.UtcNow")]
    [InlineData("M:System.Threading.Tasks.Task.Wait()")]
    [InlineData("P:System.Threading.Tasks.Task`1.Result")]
    [InlineData("M:System.Threading.Thread.Sleep(System.Int32)")]
    public void The_wall_clock_and_blocking_waits_are_banned(string symbol)
    {
        var banned = Repository.Read("BannedSymbols.txt").Split('\n').Select(line => line.Split(';')[0]);

        Assert.Contains(symbol, banned);
    }

    [Theory]
    [InlineData("Nullable", "enable")]
    [InlineData("TreatWarningsAsErrors", "true")]
    [InlineData("EnforceCodeStyleInBuild", "true")]
    [InlineData("AnalysisLevel", "latest-recommended")]
    [InlineData("InvariantGlobalization", "false")]
    [InlineData("RestorePackagesWithLockFile", "true")]
    [InlineData("DisableTransitiveProjectReferences", "true")]
    public void The_build_is_strict(string property, string value)
    {
        var shared = XElement.Parse(Repository.Read("Directory.Build.props"));

        Assert.Equal(value, shared.Descendants(property).Single().Value);
    }

    [Theory]
    [InlineData("CA1304")]
    [InlineData("CA1305")]
    [InlineData("CA1307")]
    [InlineData("CA1308")]
    [InlineData("CA1309")]
    [InlineData("CA1310")]
    [InlineData("CA1311")]
    public void A_comparison_or_a_format_that_follows_the_machine_is_an_error(string rule) =>
        Assert.Contains($"dotnet_diagnostic.{rule}.severity = error", Repository.Read(".editorconfig").Split('\n'));

    [Fact]
    public void No_project_leaves_globalization_to_the_environment()
    {
        var projects = Repository.Paths("src", ".csproj").Concat(Repository.Paths("tests", ".csproj"));

        Assert.All(projects, path => Assert.Empty(XElement.Parse(Repository.Read(path)).Descendants("InvariantGlobalization")));
    }

    [Fact]
    public void No_project_under_src_weakens_the_build()
    {
        string[] weakening =
            ["NoWarn", "TreatWarningsAsErrors", "WarningsNotAsErrors", "Nullable", "AnalysisLevel", "EnforceCodeStyleInBuild"];
        var projects = Repository.Paths("src", ".csproj");

        Assert.NotEmpty(projects);
        Assert.All(projects, path => Assert.Empty(
            XElement.Parse(Repository.Read(path)).Descendants().Select(element => element.Name.LocalName).Intersect(weakening)));
    }

    [Fact]
    public void Every_package_version_is_central_and_locked()
    {
        var projects = Repository.Paths("src", ".csproj").Concat(Repository.Paths("tests", ".csproj")).ToArray();

        Assert.NotEmpty(projects);
        Assert.All(projects, path => Assert.DoesNotContain(
            XElement.Parse(Repository.Read(path)).Descendants("PackageReference"),
            package => package.Attribute("Version") is not null || package.Attribute("VersionOverride") is not null));
        Assert.All(projects, path => Assert.True(
            File.Exists(
                Path.Combine(Repository.Root, Path.GetDirectoryName(path) ?? "", "packages.lock.json")), $"{path} has no lock file"));
    }
}
