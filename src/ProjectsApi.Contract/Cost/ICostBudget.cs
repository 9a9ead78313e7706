namespace ProjectsApi.Contract.Cost;

/// <summary>What a caller may spend over time; whoever hosts the API decides how much and how it grows back.</summary>
public interface ICostBudget
{
    /// <summary>Takes the cost of one operation from the budget.</summary>
    /// <param name="cost">Field cost and type cost together, at least 0.</param>
    /// <returns>Null when it was spent; else how long to wait until it can be, and nothing was taken.</returns>
    TimeSpan? TrySpend(double cost);
}
