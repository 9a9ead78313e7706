using ProjectsApi.Mspdi;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Converts kinds of links between file and register, which number them differently.</summary>
internal static class LinkKindMapping
{
    public static ScheduleLinkKind KindOf(MspdiLinkKind kind) => kind switch
    {
        MspdiLinkKind.FinishToStart => ScheduleLinkKind.FS,
        MspdiLinkKind.FinishToFinish => ScheduleLinkKind.FF,
        MspdiLinkKind.StartToFinish => ScheduleLinkKind.SF,
        MspdiLinkKind.StartToStart => ScheduleLinkKind.SS,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of a link."),
    };

    public static MspdiLinkKind KindOf(ScheduleLinkKind kind) => kind switch
    {
        ScheduleLinkKind.FS => MspdiLinkKind.FinishToStart,
        ScheduleLinkKind.FF => MspdiLinkKind.FinishToFinish,
        ScheduleLinkKind.SF => MspdiLinkKind.StartToFinish,
        ScheduleLinkKind.SS => MspdiLinkKind.StartToStart,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of a link."),
    };
}
