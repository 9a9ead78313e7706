using ProjectsApi.Data.Organisations;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Organisations;

public sealed class OrganisationView : RegisterView
{
    public string Name { get; init; } = string.Empty;

    public string? ShortName { get; init; }

    public OrganisationKind Kind { get; init; }

    public Guid? ParentId { get; init; }

    public string? RegionCode { get; init; }

    public string? RegionCodeList { get; init; }

    public string? RegionCodeVersion { get; init; }
}
