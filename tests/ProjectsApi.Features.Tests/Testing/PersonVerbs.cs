using System.Security.Claims;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Organisations;

namespace ProjectsApi.Features.Tests.Testing;

/// <summary>People who work with the register.</summary>
public static class PersonVerbs
{
    public static Task<Person> HasPersonAsync(this TestApi api, string name) =>
        api.AddAsync(new Person { Id = api.NextKey(), Name = name });

    public static Task<RoleGrant> HasRoleAsync(this TestApi api, Person person, Role role, Organisation organisation) =>
        api.AddAsync(new RoleGrant { Id = api.NextKey(), PersonId = person.Id, Role = role, OrganisationId = organisation.Id });

    /// <summary>The person as an authenticated request carries them.</summary>
    public static ClaimsPrincipal PrincipalOf(Person person) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, person.Id.ToString()), new Claim(ClaimTypes.Name, person.Name)], "test"));
}
