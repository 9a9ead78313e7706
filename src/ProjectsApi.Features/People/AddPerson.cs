using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.People;

[Description("A new person(新增人员)")]
public sealed record AddPersonInput : WriteInput
{
    [Description("Name(姓名)")]
    public required string Name { get; init; }

    [Description("Address to sign in with; nobody else's(登录邮箱)")]
    public required string Email { get; init; }

    [Description("First role(角色)")]
    public required Role Role { get; init; }

    [Description("Organisation that the role is given for(单位)")]
    [IdOf(OrganisationType.TypeName)]
    public required Guid OrganisationId { get; init; }
}

public sealed class AddPerson : IWriteCase<AddPersonInput, Person>
{
    public async Task<Person?> DecideAsync(Write write, AddPersonInput input, CancellationToken cancellationToken)
    {
        if (!input.Email.Contains('@'))
        {
            write.Wrong("email", "This is no address; an address has an @.");
        }

        if (await write.FindAsync<Organisation>(input.OrganisationId, "organisationId", cancellationToken) is not { } organisation)
        {
            return null;
        }

        // Sign-in does not tell upper from lower case either.
        var person = new Person { Name = input.Name, Email = input.Email.ToLowerInvariant() };
        write.Database.Add(person);
        write.Database.Add(new RoleGrant { PersonId = person.Id, Role = input.Role, OrganisationId = organisation.Id });
        return person;
    }
}
