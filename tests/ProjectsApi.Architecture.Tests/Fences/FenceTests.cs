using Microsoft.CodeAnalysis;
using ProjectsApi.Architecture.Tests.Sources;

namespace ProjectsApi.Architecture.Tests.Fences;

public sealed class FenceTests
{
    private static readonly Dictionary<string, Lazy<IReadOnlyList<Fence>>> Families = new()
    {
        ["rooms"] = new(() => RoomFences.All),
        ["slices"] = new(() => SliceFences.All),
        ["host"] = new(() => HostFence.All),
        ["log"] = new(() => LogFences.All),
    };

    public static TheoryData<string> FamilyNames => [.. Families.Keys];

    public static TheoryData<string> RoomNames =>
    [
        "ProjectsApi.Planning", "ProjectsApi.Data", "ProjectsApi.Contract", "ProjectsApi.Transport",
        "ProjectsApi.Features", "ProjectsApi.Host",
    ];

    [Theory]
    [MemberData(nameof(RoomNames))]
    public void Every_name_in_a_room_is_resolved_so_that_the_fences_see_it(string name)
    {
        var room = Room.Open(name);

        Assert.NotEmpty(room.Files);
        Report.ExpectNone(Room.UnresolvedNames(room.Compilation));
    }

    [Theory]
    [MemberData(nameof(FamilyNames))]
    public void Behind_each_fence_stands_at_least_one_type(string family)
    {
        Assert.All(Families[family].Value, fence => Assert.NotEmpty(fence.Sites(Room.Open(fence.Room).Files)));
    }

    [Theory]
    [MemberData(nameof(FamilyNames))]
    public void Nothing_behind_a_fence_uses_what_the_fence_forbids(string family)
    {
        Report.ExpectNone(Families[family].Value.SelectMany(fence =>
        {
            var room = Room.Open(fence.Room);
            return fence.Violations(room.Compilation, room.Files);
        }));
    }

    [Theory]
    [MemberData(nameof(FamilyNames))]
    public void Each_fence_reports_a_bad_sample_of_everything_it_forbids(string family)
    {
        Assert.All(Families[family].Value, fence => Assert.NotEmpty(fence.Never));
        Assert.All(Families[family].Value, fence => AssertReported(fence, fence.Never));
    }

    [Fact]
    public void A_fence_sees_a_constant_which_leaves_no_trace_in_the_compiled_assembly()
    {
        var fence = RoomFences.All.Single(fence => fence.Name == "Planning is pure");

        AssertReported(
            fence,
            [new("ProjectsApi.Data", "nameof(ProjectsApi.Data.Model.Entity.Id)"), new("System.IO", "(int)System.IO.FileMode.Open")]);
    }

    [Fact]
    public void A_fence_sees_a_type_that_no_name_mentions()
    {
        var fence = RoomFences.All.Single(fence => fence.Name == "Contract is feature-blind");

        AssertReported(
            fence with { Never = [Forbidden.Type("System.Threading.Thread")] },
            [new("System.Threading.Thread", "Hideout.Make()")],
            new SourceFile(
                "src/ProjectsApi.Contract/Nodes/Hideout.cs",
                "static class Hideout { internal static System.Threading.Thread? Make() => null; }"));
    }

    // All samples of a fence are compiled together, for speed. Each must compile and be reported.
    private static void AssertReported(Fence fence, IReadOnlyList<Forbidden> uses, params SourceFile[] besides)
    {
        var samples = uses.Select(fence.BadSample).ToArray();
        var compilation = Room.Open(fence.Room).Compilation.AddSyntaxTrees(samples.Concat(besides).Select(file => file.Tree));
        var violations = fence.Violations(compilation, samples);

        Report.ExpectNone(
            samples.SelectMany(sample => compilation.GetSemanticModel(sample.Tree).GetDiagnostics())
                .Where(found => found.Severity is DiagnosticSeverity.Error)
                .Select(found => found.ToString()));
        Report.ExpectNone(
            samples.Where(sample => !violations.Any(found => found.StartsWith(sample.Path, StringComparison.Ordinal)))
                .Select(sample => $"'{fence.Name}' does not see {sample.Text}"));
    }
}
