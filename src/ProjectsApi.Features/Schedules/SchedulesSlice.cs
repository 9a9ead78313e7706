using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Baselines;
using ProjectsApi.Features.Schedules.Calendars;
using ProjectsApi.Features.Schedules.Computing;
using ProjectsApi.Features.Schedules.Exchange;
using ProjectsApi.Features.Schedules.Health;
using ProjectsApi.Features.Schedules.Impact;
using ProjectsApi.Features.Schedules.Resources;
using ProjectsApi.Features.Schedules.Risk;
using ProjectsApi.Features.Schedules.Setup;

namespace ProjectsApi.Features.Schedules;

public static class SchedulesSlice
{
    public static IServiceCollection AddSchedules(this IServiceCollection services) => services
        .AddSingleton<ScheduleNodeType>()
        .AddSingleton<ScheduleNodeFilterInput>()
        .AddSingleton<ScheduleNodeSortInput>()
        .AddSingleton<ScheduleLinkType>()
        .AddSingleton<ScheduleLinkFilterInput>()
        .AddSingleton<ScheduleLinkSortInput>()
        .AddSingleton<Passes.ComputeSchedule>()
        .AddSingleton<WhatIf.ApplyScheduleChanges>()
        .AddSingleton<AddScheduleNode>()
        .AddSingleton<UpdateScheduleNode>()
        .AddSingleton<MoveScheduleNode>()
        .AddSingleton<ReportScheduleProgress>()
        .AddSingleton<LinkScheduleNodes>()
        .AddSingleton<UnlinkScheduleNodes>()
        .AddSingleton<UpdateScheduleLink>()
        .AddSingleton<RemoveScheduleNode>()
        .AddScheduleSetup()
        .AddCalendars()
        .AddScheduleResources()
        .AddBaselines()
        .AddScheduleComputing()
        .AddScheduleHealth()
        .AddExchange()
        .AddScheduleRisk()
        .AddCalendarImpact()
        .AddNode<FindScheduleNodes, ScheduleNode, ScheduleNodeView>(ScheduleNodeType.TypeName)
        .AddNode<FindScheduleLinks, ScheduleLink, ScheduleLinkView>(ScheduleLinkType.TypeName);
}
