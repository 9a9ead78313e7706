namespace ProjectsApi.Contract.Requests;

/// <summary>What the client asked to hear about the cost of its operation (header <c>GraphQL-Cost</c>).</summary>
/// <remarks>Source: HotChocolate 15, cost analysis, request headers.</remarks>
public enum CostMode
{
    /// <summary>Limits are enforced and nothing is reported.</summary>
    Enforce,

    /// <summary>The operation runs and <c>extensions.operationCost</c> is reported.</summary>
    Report,

    /// <summary>The cost is reported and the operation is not executed.</summary>
    Validate,
}
