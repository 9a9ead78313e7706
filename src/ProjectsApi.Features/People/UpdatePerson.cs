using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Access;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.People;

[Description("Changes to a person; what is left out stays as it is(修改人员)")]
internal sealed record UpdatePersonInput : ChangeInput
{
    [Description("Person(人员)")]
    [IdOf(PersonRow.TypeName)]
    public required Guid PersonId { get; init; }

    [Description("Name(姓名)")]
    public Optional<string> Name { get; init; }

    [Description("True ends the person's access within a minute; what they did stays theirs(是否停用)")]
    public Optional<bool> IsDisabled { get; init; }
}

internal sealed class UpdatePerson : IWriteCase<UpdatePersonInput, Person>
{
    public async Task<Person?> DecideAsync(WriteContext write, UpdatePersonInput input, CancellationToken cancellationToken)
    {
        if (await write.FindAsync<Person>(input.PersonId, "personId", cancellationToken) is not { } person)
        {
            return null;
        }

        write.Expect(person, input.ExpectedVersion);
        if (input.IsDisabled is { IsGiven: true, Value: true } && person.Id == write.Caller.PersonId)
        {
            write.Wrong("isDisabled", "You would lock yourself out; have another administrator do it.");
        }

        if (input.Name is { IsGiven: true, Value: { } name })
        {
            person.Name = name;
        }

        if (input.IsDisabled.IsGiven)
        {
            if (input.IsDisabled.Value)
            {
                person.Disable();
            }
            else
            {
                person.Enable();
            }
        }

        return person;
    }
}
