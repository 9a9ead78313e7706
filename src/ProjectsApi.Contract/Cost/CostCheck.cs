using System.Collections.Concurrent;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using Microsoft.Extensions.Options;
using ProjectsApi.Contract.Documents;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Requests;

namespace ProjectsApi.Contract.Cost;

/// <summary>Refuses operations that cost too much (HC0047) and reports costs to clients that ask.</summary>
/// <remarks>Source: HotChocolate 15, cost analysis: messages, extensions and the <c>GraphQL-Cost</c> header.</remarks>
internal sealed class CostCheck(IOptions<ContractOptions> options) : IOperationCheck
{
    private const string CostKey = "ProjectsApi.Contract.OperationCost";

    private readonly ConcurrentDictionary<FieldType, FieldCostFactors> _factors = new(ReferenceEqualityComparer.Instance);
    private readonly OperationCostCache _costs = new();
    private readonly double _maxFieldCost = options.Value.MaxFieldCost;
    private readonly double _maxTypeCost = options.Value.MaxTypeCost;

    /// <summary>Adds <c>extensions.operationCost</c> when the client asked for it.</summary>
    public static ExecutionResult Report(IDictionary<string, object?> userContext, ExecutionResult result)
    {
        if (userContext is not RequestContext { CostMode: not CostMode.Enforce } request
            || !request.TryGetValue(CostKey, out var value)
            || value is not OperationCost cost)
        {
            return result;
        }

        if (result.Errors is [CostReport])
        {
            result.Errors = null;
        }

        result.Extensions ??= [];
        result.Extensions["operationCost"] = new Dictionary<string, object?>
        {
            ["fieldCost"] = CostErrors.Reported(cost.FieldCost + request.RuntimeCost),
            ["typeCost"] = CostErrors.Reported(cost.TypeCost),
        };
        return result;
    }

    /// <inheritdoc/>
    public ExecutionError? Check(ValidOperation operation)
    {
        var root = operation.Operation.Operation switch
        {
            OperationType.Mutation => operation.Schema.Mutation,
            OperationType.Subscription => operation.Schema.Subscription,
            _ => operation.Schema.Query,
        };
        if (root is null)
        {
            return null;
        }

        if (_costs.Find(operation) is not { } cost)
        {
            var analysis = new CostAnalysis(operation, FactorsOf);
            cost = analysis.Run(root);
            if (analysis.Error is not null)
            {
                return analysis.Error;
            }

            _costs.Keep(operation, cost);
        }

        RequestMeter.Current?.AddCost(cost);
        var mode = (operation.UserContext as RequestContext)?.CostMode ?? CostMode.Enforce;
        if (mode != CostMode.Enforce)
        {
            operation.UserContext[CostKey] = cost;
        }

        return mode == CostMode.Validate ? new CostReport() : Spend(operation, root, cost);
    }

    private ContractError? Spend(ValidOperation operation, IObjectGraphType root, OperationCost cost)
    {
        var request = operation.UserContext as RequestContext;
        var batch = request?.Batch;
        var refusal = Refusal(operation, root, cost + (batch?.Spent ?? default))
            ?? CostErrors.Spend(request, cost.FieldCost + cost.TypeCost);
        if (refusal is null)
        {
            batch?.Spend(cost);
        }

        return refusal;
    }

    private ContractError? Refusal(ValidOperation operation, IObjectGraphType root, OperationCost cost) =>
        cost.FieldCost > _maxFieldCost
            ? CostErrors.FieldCost(cost.FieldCost, _maxFieldCost).With("dearest", Dearest(operation, root, part => part.FieldCost))
        : cost.TypeCost > _maxTypeCost
            ? CostErrors.TypeCost(cost.TypeCost, _maxTypeCost).With("dearest", Dearest(operation, root, part => part.TypeCost))
        : null;

    private IReadOnlyList<Dictionary<string, object?>> Dearest(
        ValidOperation operation, IObjectGraphType root, Func<OperationCost, double> limited)
    {
        var shares = new CostShares(limited);
        var whole = new CostAnalysis(operation, FactorsOf, shares).Run(root);
        return shares.Dearest(limited(whole));
    }

    private FieldCostFactors FactorsOf(FieldType field) => _factors.GetOrAdd(field, static key => new FieldCostFactors(key));

    /// <summary>Ends a request after its cost is known; never seen by a client.</summary>
    private sealed class CostReport() : ExecutionError("The cost was asked for, not the answer.");
}
