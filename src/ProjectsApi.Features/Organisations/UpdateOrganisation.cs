using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Organisations;

[Description("New values of an organisation; omitted values stay, null clears. The mutation moveOrganisation changes its parent(修改单位)")]
internal sealed record UpdateOrganisationInput : ChangeInput
{
    [Description("Organisation(单位)")]
    [IdOf(OrganisationRow.TypeName)]
    public required Guid OrganisationId { get; init; }

    [Description("Full name(名称)")]
    public Optional<string> Name { get; init; }

    [Description("Short name(简称)")]
    public Optional<string?> ShortName { get; init; }

    [Description("Kind(单位类型)")]
    public Optional<OrganisationKind> Kind { get; init; }

    [Description("Region code, digits; needs its list and edition(区划代码)")]
    public Optional<string?> RegionCode { get; init; }

    [Description("List of the region code(区划代码表)")]
    public Optional<string?> RegionCodeList { get; init; }

    [Description("Edition of that list(区划代码版本)")]
    public Optional<string?> RegionCodeVersion { get; init; }
}

internal sealed class UpdateOrganisation : IWriteCase<UpdateOrganisationInput, Organisation>
{
    public async Task<Organisation?> DecideAsync(WriteContext write, UpdateOrganisationInput input, CancellationToken cancellationToken)
    {
        if (await write.FindAsync<Organisation>(input.OrganisationId, "organisationId", cancellationToken) is not { } organisation)
        {
            return null;
        }

        write.ExpectVersion(organisation, input.ExpectedVersion);
        organisation.Name = input.Name.Or(organisation.Name);
        organisation.ShortName = input.ShortName.Or(organisation.ShortName);
        organisation.Kind = input.Kind.Or(organisation.Kind);
        organisation.RegionCode = input.RegionCode.Or(organisation.RegionCode);
        organisation.RegionCodeList = input.RegionCodeList.Or(organisation.RegionCodeList);
        organisation.RegionCodeVersion = input.RegionCodeVersion.Or(organisation.RegionCodeVersion);
        write.AddErrors(OrganisationRules.Problems(organisation));
        return organisation;
    }
}
