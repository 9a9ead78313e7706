using GraphQL.Types;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Baselines;

internal static class BaselinesMutations
{
    public static void AddTo(ObjectGraphType root)
    {
        new MutationField<CaptureBaselineInput>("captureBaseline", "Captures the present schedule as a baseline(采集基线)")
            .Returns<RowType<ScheduleBaseline>>("scheduleBaseline", "Baseline that was captured(新建的基线)")
            .AddTo<CaptureBaseline, CaptureBaselineInput, ScheduleBaseline>(root);
        new MutationField<RemoveBaselineInput>("removeBaseline", "Removes a baseline(删除基线)")
            .Fails<VersionConflictErrorType>()
            .AddRemovalTo<RemoveBaseline, RemoveBaselineInput, ScheduleBaseline>(root);
    }
}
