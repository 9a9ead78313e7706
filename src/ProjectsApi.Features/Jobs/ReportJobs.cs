using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Targets;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Jobs;

[Description("Jobs reached(上报就业人数)")]
internal sealed record ReportJobsInput : ChangeInput
{
    [Description("Job target(就业目标)")]
    [IdOf(JobTargetRow.TypeName)]
    public required Guid JobTargetId { get; init; }

    [Description("Jobs reached in all, persons, zero or more(实际就业人数)")]
    public required int ActualJobs { get; init; }
}

internal sealed class ReportJobs : IWriteCase<ReportJobsInput, JobTarget>
{
    public async Task<JobTarget?> DecideAsync(WriteContext write, ReportJobsInput input, CancellationToken cancellationToken)
    {
        if (await write.FindAsync<JobTarget>(input.JobTargetId, "jobTargetId", cancellationToken) is not { } target)
        {
            return null;
        }

        write.ExpectVersion(target, input.ExpectedVersion);
        if (input.ActualJobs < 0)
        {
            write.AddError("actualJobs", "The number is negative; give zero or more.");
        }

        target.ActualJobs = input.ActualJobs;
        return target;
    }
}
