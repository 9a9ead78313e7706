using System.Security.Claims;
using System.Threading.RateLimiting;
using ProjectsApi.Contract.Cost;

namespace ProjectsApi.Host.RateLimits;

/// <summary>A token bucket of cost for each person and for each address of anonymous callers.</summary>
internal sealed class CostBudgets : IDisposable
{
    private readonly RateLimitOptions _options;
    private readonly PartitionedRateLimiter<Spender> _buckets;

    public CostBudgets(RateLimitOptions options)
    {
        _options = options;
        _buckets = PartitionedRateLimiter.Create<Spender, Spender>(spender =>
            RateLimitPartition.GetTokenBucketLimiter(spender, who => who.IsPerson
                ? Bucket(options.PersonCostPerSecond, options.PersonBurst)
                : Bucket(options.AddressCostPerSecond, options.AddressBurst)));
    }

    /// <returns>Null when the caller has no limit.</returns>
    public ICostBudget? Of(HttpContext context)
    {
        var person = context.User.FindFirst(ClaimTypes.NameIdentifier)?.Value;
        var limit = person is null ? _options.AddressCostPerSecond : _options.PersonCostPerSecond;
        return limit == 0 ? null : new Budget(this, person is null
            ? new Spender(context.Connection.RemoteIpAddress?.ToString() ?? "unknown", IsPerson: false)
            : new Spender(person, IsPerson: true));
    }

    public void Dispose() => _buckets.Dispose();

    private static TokenBucketRateLimiterOptions Bucket(int perSecond, int burst) => new()
    {
        TokenLimit = burst,
        TokensPerPeriod = Math.Max(perSecond, 1),
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        QueueLimit = 0,
    };

    private TimeSpan? TrySpend(Spender spender, double cost)
    {
        var burst = spender.IsPerson ? _options.PersonBurst : _options.AddressBurst;
        // An operation above the bucket size empties the bucket; the cost limits decide whether it may run.
        using var lease = _buckets.AttemptAcquire(spender, (int)Math.Min(Math.Ceiling(cost), burst));
        if (lease.IsAcquired)
        {
            return null;
        }

        return lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) && wait > TimeSpan.Zero ? wait : TimeSpan.FromSeconds(1);
    }

    private readonly record struct Spender(string Name, bool IsPerson);

    private sealed class Budget(CostBudgets budgets, Spender spender) : ICostBudget
    {
        public TimeSpan? TrySpend(double cost) => budgets.TrySpend(spender, cost);
    }
}
