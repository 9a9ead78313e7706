using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Safety;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Safety;

internal sealed class SafetyCheckRow : RegisterRow<SafetyCheck>
{
    public const string TypeName = "SafetyCheck";

    public SafetyCheckRow()
        : base(TypeName, "SafetyChecks", "Safety inspection of a site(安全检查)")
    {
        OrderedBy(SortKey.By<SafetyCheck, DateOnly>("checkedOn", s => s.CheckedOn, descending: true));
        Column("checkedOn", s => s.CheckedOn, "Day of the inspection(检查日期)");
        Column("kind", s => s.Kind, "Kind(检查类型)");
        Column("score", s => s.Score, "Score by JGJ 59, 0 to 100(得分)");
        Column("hasZeroItem", s => s.HasZeroItem, "Whether a sub-table scored zero(是否有零分项)", order: false);
        Column("note", s => s.Note, "Note(备注)", order: false);
        Reference("project", s => s.Project, s => s.ProjectId, "Project(所属项目)");
        Reference(
            "inspectingOrganisation", s => s.InspectingOrganisation, s => s.InspectingOrganisationId,
            "Inspecting organisation(检查单位)", order: false);
        Computed("result", s => SafetyRules.ResultOf(s.Score, s.HasZeroItem), "Result by JGJ 59; none without a score(检查结果)");
        List<Finding>("findings", f => f.SafetyCheckId, "Hidden dangers found(隐患)", s => s.Findings);
        this.AddViewerCan(v => v.Project.ResponsibleOrganisationId);
    }
}
