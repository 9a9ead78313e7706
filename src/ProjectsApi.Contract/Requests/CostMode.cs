namespace ProjectsApi.Contract.Requests;

/// <summary>Cost report that the client requests by the header <c>GraphQL-Cost</c>.</summary>
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
