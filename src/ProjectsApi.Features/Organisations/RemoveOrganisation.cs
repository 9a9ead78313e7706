using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Organisations;

[Description("An organisation to remove, to which no row refers(删除单位)")]
internal sealed record RemoveOrganisationInput : ChangeInput
{
    [Description("Organisation(单位)")]
    [IdOf(OrganisationRow.TypeName)]
    public required Guid OrganisationId { get; init; }
}

internal sealed class RemoveOrganisation : IWriteCase<RemoveOrganisationInput, Organisation>
{
    public async Task<Organisation?> DecideAsync(WriteContext write, RemoveOrganisationInput input, CancellationToken cancellationToken)
    {
        if (await write.FindAsync<Organisation>(input.OrganisationId, "organisationId", cancellationToken) is not { } organisation)
        {
            return null;
        }

        write.ExpectVersion(organisation, input.ExpectedVersion);
        await References.RefuseAsync(
            write, organisation, "organisationId",
            uses => $"Other rows still refer to the organisation: {uses}. Change them first.", cancellationToken);

        write.Database.Remove(organisation);
        return organisation;
    }
}
