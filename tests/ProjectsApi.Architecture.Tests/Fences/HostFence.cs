using ProjectsApi.Architecture.Tests.Sources;

namespace ProjectsApi.Architecture.Tests.Fences;

/// <summary>Host only composes: it calls no resolver, and use cases only from its background work.</summary>
public static class HostFence
{
    private const string Host = "ProjectsApi.Host";
    private const string Background = "Background";

    public static IReadOnlyList<Fence> All { get; } =
    [
        new("Host calls no use case", Host, site => site.Folder != Background, RoomFences.SampleIn(Host, "Access", "Stray"), UseCases),
    ];

    private static Forbidden[] UseCases =>
    [
        .. PublicTypes.In(Room.Open("ProjectsApi.Features").Files)
            .Where(site => site.IsUseCase).Select(site => new Forbidden(site.FullName, site.TypeOf)),
    ];
}
