using ProjectsApi.Data.Organisations;

namespace ProjectsApi.Host.Seeding;

/// <summary>Made-up units for made-up rows, so that no real one is credited or blamed.</summary>
internal static class SampleOrganisations
{
    public static Guid Owner { get; } = SeedId.Of("sample organisation: owner", 20);

    public static Guid Designer { get; } = SeedId.Of("sample organisation: designer", 21);

    public static Guid Constructor { get; } = SeedId.Of("sample organisation: constructor", 22);

    public static Guid Supervisor { get; } = SeedId.Of("sample organisation: supervisor", 23);

    public static Guid SafetyStation { get; } = SeedId.Of("sample organisation: safety station", 24);

    public static IEnumerable<Organisation> Rows() =>
    [
        Row(Owner, "示例建设单位", OrganisationKind.Company),
        Row(Designer, "示例设计单位", OrganisationKind.DesignUnit),
        Row(Constructor, "示例施工单位", OrganisationKind.ConstructionUnit),
        Row(Supervisor, "示例监理单位", OrganisationKind.SupervisionUnit),
        Row(SafetyStation, "示例安全监督站", OrganisationKind.Department),
    ];

    private static Organisation Row(Guid id, string name, OrganisationKind kind) =>
        Provenance.Sample.Mark(new Organisation { Id = id, Name = name, Kind = kind });
}
