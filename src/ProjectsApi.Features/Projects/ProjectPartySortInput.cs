using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Projects;

public sealed class ProjectPartySortInput : RegisterSortInput<ProjectParty>
{
    public ProjectPartySortInput()
        : base(ProjectPartyType.TypeName, "Order of parties(参建单位排序)")
    {
        By("role", p => p.Role, "Role(角色)");
        By("sharePercent", p => p.SharePercent, "Share, percent(出资比例)");
        ByObject<Organisation, OrganisationSortInput>("organisation", p => p.Organisation, "Organisation(单位)");
    }
}
