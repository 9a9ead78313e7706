using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Projects;

internal sealed class ProjectPartyRow : RegisterRow<ProjectParty>
{
    public const string TypeName = "ProjectParty";

    public ProjectPartyRow()
        : base(TypeName, "Parties", "Party of a project: an organisation in a role(参建单位)")
    {
        OrderedBy(SortKey.By<ProjectParty, PartyRole>("role", p => p.Role));
        Column("role", p => p.Role, "Role(角色)");
        Column("sharePercent", p => p.SharePercent, "Share of the investment, percent, 0 to 100(出资比例)");
        Reference("organisation", p => p.Organisation, p => p.OrganisationId, "Organisation(单位)");
        Reference("project", p => p.Project, p => p.ProjectId, "Project(所属项目)", order: false);
        this.AddViewerCan(v => v.Project.ResponsibleOrganisationId);
    }
}
