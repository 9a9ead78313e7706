using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Requests;

namespace ProjectsApi.Contract.Cost;

/// <summary>Errors of operations above a cost limit.</summary>
internal static class CostErrors
{
    // The largest whole number that every JSON reader holds exactly.
    private const double LargestReported = 9_007_199_254_740_991;

    public static ContractError FieldCost(double cost, double limit) =>
        new ContractError("The maximum allowed field cost was exceeded.", ErrorCodes.CostExceeded)
            .With("fieldCost", Reported(cost))
            .With("maxFieldCost", Reported(limit))
            .With("setting", $"{ContractOptions.Section}:{nameof(ContractOptions.MaxFieldCost)}");

    public static ContractError TypeCost(double cost, double limit) =>
        new ContractError("The maximum allowed type cost was exceeded.", ErrorCodes.CostExceeded)
            .With("typeCost", Reported(cost))
            .With("maxTypeCost", Reported(limit))
            .With("setting", $"{ContractOptions.Section}:{nameof(ContractOptions.MaxTypeCost)}");

    /// <summary>Takes a cost from the budget of the caller, if there is one.</summary>
    /// <returns>Null when it was spent.</returns>
    public static ContractError? Spend(RequestContext? request, double cost) =>
        request?.Budget?.TrySpend(cost) is { } wait
            ? new ContractError("You have asked for more than your budget allows; wait, or ask for less at a time.", ErrorCodes.BudgetSpent)
                .With(ErrorCodes.RetryAfterMember, (int)Math.Ceiling(wait.TotalSeconds))
            : null;

    public static long Reported(double cost) => (long)Math.Min(Math.Ceiling(cost), LargestReported);
}
