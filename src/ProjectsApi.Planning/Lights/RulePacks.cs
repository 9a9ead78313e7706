namespace ProjectsApi.Planning.Lights;

/// <summary>Rule packs that come with the program.</summary>
public static class RulePacks
{
    /// <summary>All packs, by key.</summary>
    public static IReadOnlyList<RulePack> All { get; } = [ContractorPack.Pack, WuhanPack.Pack, YinchuanPack.Pack];

    /// <summary>Default pack: it needs only planned and expected days.</summary>
    public static RulePack Usual { get; } = ContractorPack.Pack;

    /// <summary>The pack of a project.</summary>
    /// <param name="key">Its key; null or an unknown key gives the default pack.</param>
    /// <returns>The pack.</returns>
    public static RulePack Of(string? key) => Find(key) ?? Usual;

    /// <summary>Finds a pack.</summary>
    /// <param name="key">Its exact key; null finds none.</param>
    /// <returns>The pack; null when no pack has that key.</returns>
    public static RulePack? Find(string? key) => All.FirstOrDefault(pack => pack.Key == key);
}
