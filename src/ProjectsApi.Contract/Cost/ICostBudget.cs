namespace ProjectsApi.Contract.Cost;

/// <summary>Cost budget of a caller; the host defines its size and refill.</summary>
public interface ICostBudget
{
    /// <summary>Takes the cost of one operation from the budget.</summary>
    /// <param name="cost">Field cost and type cost together, at least 0.</param>
    /// <returns>Null when the cost was taken. Otherwise nothing was taken, and it is the time to wait.</returns>
    TimeSpan? TrySpend(double cost);
}
