using Microsoft.Extensions.Options;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Requests;

namespace ProjectsApi.Contract.Cost;

/// <summary>Charges a request for work whose size no document shows, such as the replay of a log.</summary>
/// <remarks>
/// What is charged adds up over the request and is reported within <c>fieldCost</c>. The first charge of a request is never refused for
/// its size, or what is large could never be asked for; it is taken from the budget of the caller all the same.
/// </remarks>
public sealed class RuntimeCosts(IOptions<ContractOptions> options)
{
    /// <summary>Charges before the work begins.</summary>
    /// <param name="request">Request that asks for it.</param>
    /// <param name="cost">Field cost, ≥ 0.</param>
    /// <exception cref="ContractError">HC0047: later charges of the request exceed the limit; or the budget of the caller is
    /// spent.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The cost is negative.</exception>
    public void Charge(RequestContext request, double cost)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentOutOfRangeException.ThrowIfNegative(cost);
        RequestMeter.Current?.AddCost(new OperationCost(cost, 0));
        var before = request.AddLateCost(cost);
        if (before > 0 && before + cost > options.Value.MaxFieldCost)
        {
            throw CostRefusals.FieldCost(before + cost, options.Value.MaxFieldCost);
        }

        if (CostRefusals.Spend(request, cost) is { } refusal)
        {
            throw refusal;
        }
    }
}
