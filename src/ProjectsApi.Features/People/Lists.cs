using ProjectsApi.Contract.Connections;
using ProjectsApi.Data.Access;

namespace ProjectsApi.Features.People;

/// <summary>The lists of this slice, wherever they hang.</summary>
internal static class Lists
{
    public static ConnectionField<PersonType, Person, PersonView> People(string name, string description) =>
        new ConnectionField<PersonType, Person, PersonView>(name, description)
            .Where<PersonFilterInput>()
            .Order<PersonSortInput>();

    public static ConnectionField<RoleGrantType, RoleGrant, RoleGrantView> Grants(string name, string description) =>
        new ConnectionField<RoleGrantType, RoleGrant, RoleGrantView>(name, description)
            .Where<RoleGrantFilterInput>()
            .Order<RoleGrantSortInput>();
}
