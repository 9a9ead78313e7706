using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Access;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.People;

internal sealed class RoleGrantRow : RegisterRow<RoleGrant>
{
    public const string TypeName = "RoleGrant";

    public RoleGrantRow()
        : base(TypeName, "RoleGrants", "Role of a person for an organisation and everything below it(授权)")
    {
        OrderedBy(SortKey.By<RoleGrant, Role>("role", g => g.Role));
        Permission = nameof(Access.Permission.ManagePeople);
        Column("role", g => g.Role, "Role(角色)");
        Reference<Person>("person", g => g.PersonId, "Person with the role(人员)");
        Reference("organisation", g => g.Organisation, g => g.OrganisationId, "Organisation of the role(单位)", order: false);
    }
}
