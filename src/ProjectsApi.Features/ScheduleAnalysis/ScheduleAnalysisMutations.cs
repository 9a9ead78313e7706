using GraphQL.Types;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.ScheduleAnalysis.WhatIf;
using ProjectsApi.Features.Schedules.Links;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.ScheduleAnalysis;

internal static class ScheduleAnalysisMutations
{
    public static void AddTo(ObjectGraphType root) =>
        new MutationField<ApplyScheduleChangesInput>(
            "applyScheduleChanges", "Applies changes of a schedule, all of them or none(应用进度变更)")
            .ReturnsMany<RowType<ScheduleNode>>("scheduleNodes", "Changed nodes, in the order of the input(变更后的进度节点)")
            .Fails<VersionConflictErrorType>()
            .Fails<ScheduleCycleErrorType>()
            .AddManyTo<ApplyScheduleChanges, ApplyScheduleChangesInput, ScheduleNode>(root);
}
