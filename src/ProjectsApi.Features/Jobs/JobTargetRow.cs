using ProjectsApi.Data.Targets;
using ProjectsApi.Features.Targets;

namespace ProjectsApi.Features.Jobs;

internal sealed class JobTargetRow : TargetRow<JobTarget>
{
    public const string TypeName = "JobTarget";

    public JobTargetRow()
        : base(TypeName, "JobTargets", "Jobs planned and reached(就业目标)")
    {
        Column("plannedJobs", j => j.PlannedJobs, "Jobs planned, persons(计划就业人数)");
        Column("actualJobs", j => j.ActualJobs, "Jobs reached, persons(实际就业人数)");
        AddPeriod();
    }
}
