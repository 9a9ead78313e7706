using ProjectsApi.Architecture.Tests.Sources;

namespace ProjectsApi.Architecture.Tests.Fences;

/// <summary>Host composes: it calls no resolver, and no use case but from its nightly work.</summary>
public static class HostFence
{
    private const string Host = "ProjectsApi.Host";
    private const string NightlyWork = "Background";

    public static IReadOnlyList<Fence> All { get; } =
    [
        new("Host calls no resolver", Host, _ => true, RoomFences.SampleIn(Host, "Access", "Stray"), Named(site => site.IsGraphRole)),
        new("Host calls no use case", Host, site => site.Folder != NightlyWork, RoomFences.SampleIn(
            Host, "Access", "Stray"), Named(site => site.IsUseCase)),
    ];

    private static Forbidden[] Named(Func<TypeSite, bool> which) =>
        [.. Room.Open("ProjectsApi.Features").Files.SelectMany(TypeSite.In)
            .Where(which).Select(site => new Forbidden(site.FullName, site.TypeOf))];
}
