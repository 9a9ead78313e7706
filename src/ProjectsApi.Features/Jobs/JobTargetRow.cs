using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Targets;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Reading;
using ProjectsApi.Features.Values;

namespace ProjectsApi.Features.Jobs;

internal sealed class JobTargetRow : RegisterRow<JobTarget>
{
    public const string TypeName = "JobTarget";

    public JobTargetRow()
        : base(TypeName, "JobTargets", "Jobs planned and reached(就业目标)")
    {
        OrderedBy(
            SortKey.By<JobTarget, TargetScope>("scope", j => j.Scope), SortKey.By<JobTarget, int?>(
                "year", j => j.Year), SortKey.By<JobTarget, PeriodPart?>("part", j => j.Part));
        Column("scope", j => j.Scope, "What the target speaks of(目标范围)");
        Column("parkName", j => j.ParkName, "Park, for a target of scope PARK(园区)");
        Column("plannedJobs", j => j.PlannedJobs, "Jobs planned, persons(计划就业人数)");
        Column("actualJobs", j => j.ActualJobs, "Jobs reached, persons(实际就业人数)");
        Reference("project", j => j.Project, j => j.ProjectId, "Project(所属项目)");
        Reference("phase", j => j.Phase, j => j.PhaseId, "Phase, when the row belongs to one(所属分期)", order: false);
        Computed(
            "period", j => Period.Of(j.Year, j.Part), "Period of the target; none for a target without a date(目标期间)", typeof(PeriodType));
        Column("year", j => j.Year, "Calendar year(年份)", show: false);
        Column("part", j => j.Part, "Part of the year(年内期间)", show: false);
        this.AddViewerCan(v => v.Project.ResponsibleOrganisationId);
    }
}
