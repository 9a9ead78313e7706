using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Projects;

internal static class PartyRules
{
    /// <summary>Total of all shares, percent.</summary>
    public const decimal Whole = 100m;

    public static bool IsShare(decimal? share) => share is null or (>= 0 and <= Whole);

    /// <summary>Sum of the shares in one role, percent; an unknown share counts as 0.</summary>
    public static decimal SumOf(IEnumerable<ProjectParty> parties, PartyRole role) =>
        parties.Where(party => party.Role == role).Sum(party => party.SharePercent ?? 0);
}
