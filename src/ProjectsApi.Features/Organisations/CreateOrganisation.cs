using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Organisations;

[Description("A new organisation(新增单位)")]
internal sealed record CreateOrganisationInput : WriteInput
{
    [Description("Full name(名称)")]
    public required string Name { get; init; }

    [Description("Short name(简称)")]
    public string? ShortName { get; init; }

    [Description("Kind(单位类型)")]
    public required OrganisationKind Kind { get; init; }

    [Description("Parent organisation; none for a root(上级单位)")]
    [IdOf(OrganisationRow.TypeName)]
    public Guid? ParentId { get; init; }

    [Description("Region code, digits; needs its list and edition(区划代码)")]
    public string? RegionCode { get; init; }

    [Description("List of the region code(区划代码表)")]
    public string? RegionCodeList { get; init; }

    [Description("Edition of that list(区划代码版本)")]
    public string? RegionCodeVersion { get; init; }
}

internal sealed class CreateOrganisation : IWriteCase<CreateOrganisationInput, Organisation>
{
    public async Task<Organisation?> DecideAsync(WriteContext write, CreateOrganisationInput input, CancellationToken cancellationToken)
    {
        var organisation = new Organisation
        {
            Name = input.Name,
            ShortName = input.ShortName,
            Kind = input.Kind,
            ParentId = input.ParentId,
            RegionCode = input.RegionCode,
            RegionCodeList = input.RegionCodeList,
            RegionCodeVersion = input.RegionCodeVersion,
        };
        await write.FindAsync<Organisation>(input.ParentId, "parentId", cancellationToken);
        write.AddErrors(OrganisationRules.Problems(organisation));
        write.Database.Add(organisation);
        return organisation;
    }
}
