using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Safety;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Safety;

[ConnectionName("SafetyChecks")]
public sealed class SafetyCheckType : RegisterType<SafetyCheckView>
{
    public const string TypeName = "SafetyCheck";

    public SafetyCheckType()
        : base(TypeName, "Safety inspection of a site(安全检查)")
    {
        this.Field("checkedOn", s => s.CheckedOn, "Day of the inspection(检查日期)");
        this.Field("kind", s => s.Kind, "Kind(检查类型)");
        this.Field("score", s => s.Score, "Score by JGJ 59, 0 to 100(得分)");
        this.Field("hasZeroItem", s => s.HasZeroItem, "Whether a sub-table scored zero(是否有零分项)");
        this.Field("note", s => s.Note, "Note(备注)");
        this.Reference<FindProjects, ProjectType, Project, ProjectView, SafetyCheckView>(
            "project", s => s.ProjectId, "Project(所属项目)");
        this.Reference<FindOrganisations, OrganisationType, Organisation, OrganisationView, SafetyCheckView>(
            "inspectingOrganisation", s => s.InspectingOrganisationId, "Organisation that inspected(检查单位)");
        this.Field("result", s => SafetyRules.ResultOf(s.Score, s.HasZeroItem), "Result by JGJ 59; none without a score(检查结果)");
        Lists.Findings("findings", "Hidden dangers found(隐患)").AddTo<FindFindings, SafetyCheck, SafetyCheckView>(this, f => f.SafetyCheckId);
        this.AddViewerCan(v => v.ProjectResponsibleOrganisationId);
    }
}
