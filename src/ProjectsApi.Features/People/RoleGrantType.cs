using ProjectsApi.Contract.Authorization;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.People;

[ConnectionName("RoleGrants")]
public sealed class RoleGrantType : RegisterType<RoleGrantView>
{
    public const string TypeName = "RoleGrant";

    public RoleGrantType()
        : base(TypeName, "Role of a person for an organisation and everything below it(授权)")
    {
        this.RequirePermission(nameof(Permission.ManagePeople));
        this.Field("role", g => g.Role, "Role(角色)");
        this.Reference<FindPeople, PersonType, Person, PersonView, RoleGrantView>("person", g => g.PersonId, "Who holds it(人员)");
        this.Reference<FindOrganisations, OrganisationType, Organisation, OrganisationView, RoleGrantView>(
            "organisation", g => g.OrganisationId, "Organisation that it was given for(单位)");
    }
}
