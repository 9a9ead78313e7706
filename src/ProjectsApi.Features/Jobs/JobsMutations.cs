using GraphQL.Types;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Targets;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Jobs;

internal static class JobsMutations
{
    private const string Target = "jobTarget";
    private const string TargetMeaning = "Job target after the change(变更后的就业目标)";

    public static void AddTo(ObjectGraphType root)
    {
        new MutationField<SetJobTargetInput>("setJobTarget", "Plans the jobs of a scope and period(设定就业目标)")
            .Returns<RowType<JobTarget>>(Target, TargetMeaning)
            .Fails<VersionConflictErrorType>()
            .AddTo<SetJobTarget, SetJobTargetInput, JobTarget>(root);
        new MutationField<ReportJobsInput>("reportJobs", "Reports the jobs reached(上报就业人数)")
            .Returns<RowType<JobTarget>>(Target, TargetMeaning)
            .Fails<VersionConflictErrorType>()
            .AddTo<ReportJobs, ReportJobsInput, JobTarget>(root);
    }
}
