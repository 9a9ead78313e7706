using ProjectsApi.Data.Schedules;
using ProjectsApi.Mspdi;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Kinds of links of a file and of the register, which number them otherwise.</summary>
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
