using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Organisations;

/// <summary>Organisation of the zone's tree (单位): zone, office, community, company and so on.</summary>
public sealed class Organisation : Entity
{
    public required string Name { get; set; }

    public string? ShortName { get; set; }

    public required OrganisationKind Kind { get; set; }

    public Guid? ParentId { get; set; }

    public Organisation? Parent { get; set; }

    public List<Organisation> Children => field ??= [];

    /// <summary>Statistical region code; it needs its list and edition.</summary>
    public string? RegionCode { get; set; }

    /// <summary>List that the region code belongs to, such as the statistical codes or GB/T 2260.</summary>
    public string? RegionCodeList { get; set; }

    /// <summary>Edition of that list.</summary>
    public string? RegionCodeVersion { get; set; }
}
