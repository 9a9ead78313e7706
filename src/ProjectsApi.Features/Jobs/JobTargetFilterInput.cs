using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Targets;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Jobs;

public sealed class JobTargetFilterInput : RegisterFilterInput<JobTarget>
{
    public JobTargetFilterInput()
        : base(JobTargetType.TypeName, "Which job targets(就业目标筛选)")
    {
        Where("scope", j => j.Scope, "What the target speaks of(目标范围)");
        Where("parkName", j => j.ParkName, "Park, for a target of scope PARK(园区)");
        Where("year", j => j.Year, "Calendar year(年份)");
        Where("part", j => j.Part, "Part of the year(年内期间)");
        Where("plannedJobs", j => j.PlannedJobs, "Jobs planned, persons(计划就业人数)");
        Where("actualJobs", j => j.ActualJobs, "Jobs reached, persons(实际就业人数)");
        WhereObject<Project, ProjectFilterInput>("project", j => j.Project, "Project(所属项目)");
        WhereObject<Phase, PhaseFilterInput>("phase", j => j.Phase, "Phase, when the row belongs to one(所属分期)");
    }
}
