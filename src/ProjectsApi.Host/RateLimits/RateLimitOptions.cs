using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ProjectsApi.Host.RateLimits;

/// <summary>Rate limits of callers. Costs are the sum of field and type cost, as <c>GraphQL-Cost: report</c> shows them.</summary>
internal sealed class RateLimitOptions
{
    public const string Section = "RateLimit";

    private const int MaxCost = 1_000_000_000;

    [Range(0, MaxCost), Description("A signed-in person regains this much cost each second; 0 is no limit.")]
    public int PersonCostPerSecond { get; set; } = 5_000;

    [Range(1, MaxCost), Description("A signed-in person may spend at most this much cost at once.")]
    public int PersonBurst { get; set; } = 100_000;

    [Range(0, MaxCost), Description("An address of callers who have not signed in regains this much cost each second; 0 is no limit.")]
    public int AddressCostPerSecond { get; set; } = 2_000;

    [Range(1, MaxCost), Description("An address of callers who have not signed in may spend at most this much cost at once.")]
    public int AddressBurst { get; set; } = 60_000;

    [Range(0, MaxCost), Description(
        "One address sends at most this many requests below `/account` each minute, sign-ins included; 0 is no limit.")]
    public int AccountRequestsPerMinute { get; set; } = 30;
}
