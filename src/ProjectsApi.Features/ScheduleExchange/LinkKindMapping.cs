using ProjectsApi.Data.Schedules;
using ProjectsApi.Mspdi;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Converts kinds of links between file and register, which number them differently.</summary>
internal static class LinkKindMapping
{
    public static ScheduleLinkKind KindOf(MspdiLinkKind kind) => kind switch
    {
        MspdiLinkKind.FinishToFinish => ScheduleLinkKind.FF,
        MspdiLinkKind.StartToFinish => ScheduleLinkKind.SF,
        MspdiLinkKind.StartToStart => ScheduleLinkKind.SS,
        _ => ScheduleLinkKind.FS,
    };

    public static MspdiLinkKind KindOf(ScheduleLinkKind kind) => kind switch
    {
        ScheduleLinkKind.FF => MspdiLinkKind.FinishToFinish,
        ScheduleLinkKind.SF => MspdiLinkKind.StartToFinish,
        ScheduleLinkKind.SS => MspdiLinkKind.StartToStart,
        _ => MspdiLinkKind.FinishToStart,
    };
}
