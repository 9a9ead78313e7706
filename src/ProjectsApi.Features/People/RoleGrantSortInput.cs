using ProjectsApi.Data.Access;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.People;

public sealed class RoleGrantSortInput : RegisterSortInput<RoleGrant>
{
    public RoleGrantSortInput()
        : base(RoleGrantType.TypeName, "Order of roles of people(授权排序)") => By("role", g => g.Role, "Role(角色)");
}
