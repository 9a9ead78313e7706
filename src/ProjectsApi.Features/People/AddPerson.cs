using System.ComponentModel;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.People;

[Description("A new person(新增人员)")]
internal sealed record AddPersonInput : WriteInput
{
    [Description("Name(姓名)")]
    public required string Name { get; init; }

    [Description("Email address for sign-in; unique(登录邮箱)")]
    public required string Email { get; init; }

    [Description("First role(角色)")]
    public required Role Role { get; init; }

    [Description("Organisation of the role(单位)")]
    [IdOf(OrganisationRow.TypeName)]
    public required Guid OrganisationId { get; init; }
}

internal sealed class AddPerson : IWriteCase<AddPersonInput, Person>
{
    public async Task<Person?> DecideAsync(WriteContext write, AddPersonInput input, CancellationToken cancellationToken)
    {
        if (!input.Email.Contains('@', StringComparison.Ordinal))
        {
            write.AddError("email", "This is no email address; an address contains an @.");
        }

        await write.FindAsync<Organisation>(input.OrganisationId, "organisationId", cancellationToken);
        var email = Person.AddressOf(input.Email);
        if (await write.Database.People.AnyAsync(p => p.Email == email, cancellationToken))
        {
            write.AddError(
                "email", "Another person already has this address; give another address, or grant that person a role (grantRole).");
        }

        var person = new Person { Name = input.Name, Email = email };
        write.Database.Add(person);
        write.Database.Add(new RoleGrant { PersonId = person.Id, Role = input.Role, OrganisationId = input.OrganisationId });
        return person;
    }
}
