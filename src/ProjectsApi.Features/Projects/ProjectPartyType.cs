using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Projects;

[ConnectionName("Parties")]
public sealed class ProjectPartyType : RegisterType<ProjectPartyView>
{
    public const string TypeName = "ProjectParty";

    public ProjectPartyType()
        : base(TypeName, "Organisation that takes part in a project(参建单位)")
    {
        this.Field("role", p => p.Role, "Role(角色)");
        this.Field("sharePercent", p => p.SharePercent, "Share of the investment, percent, 0 to 100(出资比例)");
        this.Reference<FindOrganisations, OrganisationType, Organisation, OrganisationView, ProjectPartyView>(
            "organisation", p => p.OrganisationId, "Organisation(单位)");
        this.Reference<FindProjects, ProjectType, Project, ProjectView, ProjectPartyView>("project", p => p.ProjectId, "Project(所属项目)");
        this.AddViewerCan(v => v.ProjectResponsibleOrganisationId);
    }
}
