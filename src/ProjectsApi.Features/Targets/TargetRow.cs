using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Targets;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Reading;
using ProjectsApi.Features.Values;
using ProjectsApi.Planning.Periods;

namespace ProjectsApi.Features.Targets;

/// <summary>Row of a target: scope and period, with the figures of the slice between them.</summary>
internal abstract class TargetRow<TTarget> : RegisterRow<TTarget>
    where TTarget : Target
{
    protected TargetRow(string name, string plural, string description)
        : base(name, plural, description)
    {
        OrderedBy(
            SortKey.By<TTarget, TargetScope>("scope", t => t.Scope),
            SortKey.By<TTarget, int?>("year", t => t.Year),
            SortKey.By<TTarget, PeriodPart?>("part", t => t.Part));
        Column("scope", t => t.Scope, "Scope of the target(目标范围)");
        Column("parkName", t => t.ParkName, "Park, for a target of scope PARK(园区)");
    }

    /// <summary>Columns that follow the figures.</summary>
    protected void AddPeriod()
    {
        Reference("project", t => t.Project, t => t.ProjectId, "Project(所属项目)");
        Reference("phase", t => t.Phase, t => t.PhaseId, "Phase, if the target belongs to one(所属分期)", order: false);
        Computed(
            "period", t => Period.Of(t.Year, t.Part), "Period of the target; none for a target without a date(目标期间)", typeof(PeriodType));
        FilterGroup("period", "Period of the target(目标期间)", where =>
        {
            where.Where("year", t => t.Year, "Calendar year(年份)");
            where.Where("part", t => t.Part, "Part of the year(年内期间)");
        });
        Column("year", t => t.Year, "Calendar year(年份)", show: false);
        Column("part", t => t.Part, "Part of the year(年内期间)", show: false);
        this.AddViewerCan(v => v.Project.ResponsibleOrganisationId);
    }
}
