using ProjectsApi.Host.Startup;

namespace ProjectsApi.Host.RateLimits;

/// <summary>How much a caller may ask for over time; section <c>RateLimit</c>. Costs are those of <c>GraphQL-Cost: report</c>, field and type cost together.</summary>
internal sealed class RateLimitOptions
{
    public const string Section = "RateLimit";

    private const int Most = 1_000_000_000;

    /// <summary>Cost that grows back each second for a person who has signed in; 0 is no limit. Default 5,000.</summary>
    public int PersonCostPerSecond { get; set; } = 5_000;

    /// <summary>Cost that a person may spend at once. Default 100,000.</summary>
    public int PersonBurst { get; set; } = 100_000;

    /// <summary>The same for an address whose callers have not signed in. Default 2,000.</summary>
    public int AddressCostPerSecond { get; set; } = 2_000;

    /// <summary>Cost that such an address may spend at once. Default 60,000.</summary>
    public int AddressBurst { get; set; } = 60_000;

    /// <summary>Requests below /account, sign-in attempts among them, that an address may make in a minute; 0 is no limit. Default 30.</summary>
    public int AccountRequestsPerMinute { get; set; } = 30;

    /// <exception cref="StartupRefusedException">A value is out of its range.</exception>
    public void Validate()
    {
        Require(nameof(PersonCostPerSecond), PersonCostPerSecond, 0);
        Require(nameof(PersonBurst), PersonBurst, 1);
        Require(nameof(AddressCostPerSecond), AddressCostPerSecond, 0);
        Require(nameof(AddressBurst), AddressBurst, 1);
        Require(nameof(AccountRequestsPerMinute), AccountRequestsPerMinute, 0);
    }

    private static void Require(string name, int value, int low)
    {
        if (value < low || value > Most)
        {
            throw new StartupRefusedException($"{Section}:{name}: {value} is not between {low} and {Most}.");
        }
    }
}
