using ProjectsApi.Data.Organisations;

namespace ProjectsApi.Host.Seeding;

/// <summary>Organisations that the page names; no person.</summary>
internal static class ZoneOrganisations
{
    public static Guid Zone { get; } = SeedId.Of("organisation: zone");

    public static Guid Haier { get; } = SeedId.Of("organisation: Haier", 7);

    public static Guid Highly { get; } = SeedId.Of("organisation: Highly", 8);

    private static readonly Guid Chaohe = SeedId.Of("organisation: Chaohe office", 3);

    public static IEnumerable<Organisation> Rows() =>
    [
        // The zone has a statistical code and none of the civil-affairs list, so its list is named.
        Provenance.GridMeeting.Mark(new Organisation
        {
            Id = Zone,
            Name = "郑州经济技术开发区",
            ShortName = "郑州经开区",
            Kind = OrganisationKind.ManagementCommittee,
            RegionCode = "410171",
            RegionCodeList = "国家统计局统计用区划代码 NBS statistical division codes",
            RegionCodeVersion = "2018",
        }),
        InZone("organisation: party committee", 1, "经开区党工委", OrganisationKind.PartyCommittee),
        InZone("organisation: Minghu office", 2, "明湖办事处", OrganisationKind.SubdistrictOffice),
        Provenance.GridMeeting.Mark(new Organisation
        {
            Id = Chaohe,
            Name = "潮河办事处",
            Kind = OrganisationKind.SubdistrictOffice,
            ParentId = Zone,
        }),
        InZone("organisation: Jinghang office", 4, "京航办事处", OrganisationKind.SubdistrictOffice),
        InZone("organisation: Qiancheng office", 5, "前程办事处", OrganisationKind.SubdistrictOffice),
        Provenance.GridMeeting.Mark(new Organisation
        {
            Id = SeedId.Of("organisation: Diehu community", 6),
            Name = "蝶湖社区",
            Kind = OrganisationKind.Community,
            ParentId = Chaohe,
        }),

        // The page names an office before the other community and none before this one.
        InZone("organisation: Yatai community", 6, "亚太社区", OrganisationKind.Community),
        Provenance.CompressorBase.Mark(new Organisation { Id = Haier, Name = "海尔集团", ShortName = "海尔", Kind = OrganisationKind.Company }),
        Provenance.CompressorBase.Mark(new Organisation { Id = Highly, Name = "海立集团", ShortName = "海立", Kind = OrganisationKind.Company }),
    ];

    private static Organisation InZone(string key, int offset, string name, OrganisationKind kind) =>
        Provenance.GridMeeting.Mark(new Organisation { Id = SeedId.Of(key, offset), Name = name, Kind = kind, ParentId = Zone });
}
