namespace ProjectsApi.Contract.Cost;

/// <summary>Costs of the operations of one batch, which together keep the limits of one operation.</summary>
/// <remarks>The operations run one after the other, so it needs no lock.</remarks>
public sealed class BatchCost
{
    /// <summary>Costs of the operations that may run; the sum never falls.</summary>
    public OperationCost Spent { get; private set; }

    /// <summary>Adds an operation that may run, or work whose size its execution showed.</summary>
    /// <param name="cost">Both prices, ≥ 0.</param>
    public void Spend(OperationCost cost) => Spent += cost;
}
