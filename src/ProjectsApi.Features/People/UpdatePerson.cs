using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Access;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.People;

[Description("Changes of a person; omitted values stay(修改人员)")]
internal sealed record UpdatePersonInput : ChangeInput
{
    [Description("Person(人员)")]
    [IdOf(PersonRow.TypeName)]
    public required Guid PersonId { get; init; }

    [Description("Name(姓名)")]
    public Optional<string> Name { get; init; }

    [Description("True ends the access within a minute. The log keeps the name of the person(是否停用)")]
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

        write.ExpectVersion(person, input.ExpectedVersion);
        if (input.IsDisabled is { IsGiven: true, Value: true } && person.Id == write.Viewer.PersonId)
        {
            write.AddError("isDisabled", "You would lock yourself out; ask another administrator.");
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
