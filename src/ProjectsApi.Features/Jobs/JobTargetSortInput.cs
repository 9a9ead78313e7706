using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Targets;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Jobs;

public sealed class JobTargetSortInput : RegisterSortInput<JobTarget>
{
    public JobTargetSortInput()
        : base(JobTargetType.TypeName, "Order of job targets(就业目标排序)")
    {
        By("scope", j => j.Scope, "What the target speaks of(目标范围)");
        By("parkName", j => j.ParkName, "Park, for a target of scope PARK(园区)");
        By("year", j => j.Year, "Calendar year(年份)");
        By("part", j => j.Part, "Part of the year(年内期间)");
        By("plannedJobs", j => j.PlannedJobs, "Jobs planned, persons(计划就业人数)");
        By("actualJobs", j => j.ActualJobs, "Jobs reached, persons(实际就业人数)");
        ByObject<Project, ProjectSortInput>("project", j => j.Project, "Project(所属项目)");
    }
}
