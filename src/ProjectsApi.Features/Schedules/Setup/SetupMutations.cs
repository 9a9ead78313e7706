using GraphQL.Types;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Schedules.Setup;

internal static class SetupMutations
{
    public static void AddTo(ObjectGraphType root) =>
        new MutationField<SetScheduleSetupInput>("setScheduleSetup", "Sets the settings for the computation of a schedule(设定进度计算规则)")
            .Returns<RowType<ScheduleSetup>>("scheduleSetup", "Settings after the change(变更后的设置)")
            .Fails<VersionConflictErrorType>()
            .AddTo<SetScheduleSetup, SetScheduleSetupInput, ScheduleSetup>(root);
}
