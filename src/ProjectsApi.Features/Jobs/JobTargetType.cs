using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;
using ProjectsApi.Features.Values;

namespace ProjectsApi.Features.Jobs;

[ConnectionName("JobTargets")]
public sealed class JobTargetType : RegisterType<JobTargetView>
{
    public const string TypeName = "JobTarget";

    public JobTargetType()
        : base(TypeName, "Jobs planned and reached(就业目标)")
    {
        this.Field("scope", j => j.Scope, "What the target speaks of(目标范围)");
        this.Field("parkName", j => j.ParkName, "Park, for a target of scope PARK(园区)");
        this.Field("plannedJobs", j => j.PlannedJobs, "Jobs planned, persons(计划就业人数)");
        this.Field("actualJobs", j => j.ActualJobs, "Jobs reached, persons(实际就业人数)");
        this.Reference<FindProjects, ProjectType, Project, ProjectView, JobTargetView>(
            "project", j => j.ProjectId, "Project(所属项目)");
        this.Reference<FindPhases, PhaseType, Phase, PhaseView, JobTargetView>(
            "phase", j => j.PhaseId, "Phase, when the row belongs to one(所属分期)");
        this.Field("period", j => Period.Of(j.Year, j.Part), "Period of the target; none for a target without a date(目标期间)", typeof(PeriodType));
        this.AddViewerCan(v => v.ProjectResponsibleOrganisationId);
    }
}
