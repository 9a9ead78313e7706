using ProjectsApi.Contract.Connections;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Baselines;
using ProjectsApi.Features.Schedules.Calendars;

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

    public static ConnectionField<ScheduleCalendarType, ScheduleCalendar, ScheduleCalendarView> Calendars(string name, string description) =>
        new ConnectionField<ScheduleCalendarType, ScheduleCalendar, ScheduleCalendarView>(name, description)
            .Where<ScheduleCalendarFilterInput>()
            .Order<ScheduleCalendarSortInput>();

    public static ConnectionField<ScheduleBaselineType, ScheduleBaseline, ScheduleBaselineView> Baselines(string name, string description) =>
        new ConnectionField<ScheduleBaselineType, ScheduleBaseline, ScheduleBaselineView>(name, description)
            .Where<ScheduleBaselineFilterInput>()
            .Order<ScheduleBaselineSortInput>();
}
