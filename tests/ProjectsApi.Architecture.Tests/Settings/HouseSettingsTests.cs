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
    [InlineData("RestorePackagesWithLockFile", "true")]
    [InlineData("DisableTransitiveProjectReferences", "true")]
    public void The_build_is_strict(string property, string value)
    {
        var shared = XElement.Parse(Repository.Read("Directory.Build.props"));

        Assert.Equal(value, shared.Descendants(property).Single().Value);
    }

    [Fact]
    public void No_project_under_src_weakens_the_build()
    {
        string[] weakening = ["NoWarn", "TreatWarningsAsErrors", "WarningsNotAsErrors", "Nullable", "AnalysisLevel", "EnforceCodeStyleInBuild"];
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
            File.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(path) ?? "", "packages.lock.json")), $"{path} has no lock file"));
    }
}
