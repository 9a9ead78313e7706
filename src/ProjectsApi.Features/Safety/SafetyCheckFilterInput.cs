using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Safety;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Safety;

public sealed class SafetyCheckFilterInput : RegisterFilterInput<SafetyCheck>
{
    public SafetyCheckFilterInput()
        : base(SafetyCheckType.TypeName, "Which safety checks(安全检查筛选)")
    {
        Where("checkedOn", s => s.CheckedOn, "Day of the inspection(检查日期)");
        Where("kind", s => s.Kind, "Kind(检查类型)");
        Where("score", s => s.Score, "Score by JGJ 59, 0 to 100(得分)");
        Where("hasZeroItem", s => s.HasZeroItem, "Whether a sub-table scored zero(是否有零分项)");
        Where("note", s => s.Note, "Note(备注)");
        WhereObject<Project, ProjectFilterInput>("project", s => s.Project, "Project(所属项目)");
        WhereObject<Organisation, OrganisationFilterInput>("inspectingOrganisation", s => s.InspectingOrganisation, "Organisation that inspected(检查单位)");
        WhereList<Finding, FindingFilterInput>("findings", s => s.Findings, "Hidden dangers found(隐患)");
    }
}
