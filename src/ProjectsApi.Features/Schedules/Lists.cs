using ProjectsApi.Contract.Connections;
using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.Schedules;

/// <summary>The lists of this slice, wherever they hang.</summary>
internal static class Lists
{
    public static ConnectionField<ScheduleNodeType, ScheduleNode, ScheduleNodeView> Nodes(string name, string description) =>
        new ConnectionField<ScheduleNodeType, ScheduleNode, ScheduleNodeView>(name, description)
            .Where<ScheduleNodeFilterInput>()
            .Order<ScheduleNodeSortInput>();

    public static ConnectionField<ScheduleLinkType, ScheduleLink, ScheduleLinkView> Links(string name, string description) =>
        new ConnectionField<ScheduleLinkType, ScheduleLink, ScheduleLinkView>(name, description)
            .Where<ScheduleLinkFilterInput>()
            .Order<ScheduleLinkSortInput>();
}
