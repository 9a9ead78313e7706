using Microsoft.Extensions.Options;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Requests;

namespace ProjectsApi.Contract.Cost;

/// <summary>Charges a request during execution for work of unknown size, such as the replay of a log.</summary>
/// <remarks>
/// Charges of a request add up and are reported within <c>fieldCost</c>. The limit never refuses the first charge, so that large work
/// remains possible. The budget of the caller pays for it too.
/// </remarks>
public sealed class RuntimeCosts(IOptions<ContractOptions> options)
{
    /// <summary>Charges work before it starts.</summary>
    /// <param name="request">Request to charge.</param>
    /// <param name="cost">Field cost, ≥ 0.</param>
    /// <exception cref="ContractError">HC0047: later charges of the request exceed the limit; or the budget of the caller is
    /// spent.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The cost is negative.</exception>
    public void Charge(RequestContext request, double cost)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentOutOfRangeException.ThrowIfNegative(cost);
        RequestMeter.Current?.AddCost(new OperationCost(cost, 0));
        var before = request.AddRuntimeCost(cost);
        if (before > 0 && before + cost > options.Value.MaxFieldCost)
        {
            throw CostErrors.FieldCost(before + cost, options.Value.MaxFieldCost);
        }

        if (CostErrors.Spend(request, cost) is { } refusal)
        {
            throw refusal;
        }
    }
}
