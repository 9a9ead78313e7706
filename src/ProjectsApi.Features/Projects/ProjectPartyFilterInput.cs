using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Projects;

public sealed class ProjectPartyFilterInput : RegisterFilterInput<ProjectParty>
{
    public ProjectPartyFilterInput()
        : base(ProjectPartyType.TypeName, "Which parties(参建单位筛选)")
    {
        Where("role", p => p.Role, "Role(角色)");
        Where("sharePercent", p => p.SharePercent, "Share, percent(出资比例)");
        WhereObject<Organisation, OrganisationFilterInput>("organisation", p => p.Organisation, "Organisation(单位)");
        WhereObject<Project, ProjectFilterInput>("project", p => p.Project, "Project(所属项目)");
    }
}
