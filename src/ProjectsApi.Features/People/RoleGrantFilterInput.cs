using ProjectsApi.Data.Access;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.People;

public sealed class RoleGrantFilterInput : RegisterFilterInput<RoleGrant>
{
    public RoleGrantFilterInput()
        : base(RoleGrantType.TypeName, "Which roles of people(授权筛选)")
    {
        Where("role", g => g.Role, "Role(角色)");
        WhereObject<Organisation, OrganisationFilterInput>("organisation", g => g.Organisation, "Organisation that it was given for(单位)");
    }
}
