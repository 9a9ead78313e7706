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

    private readonly ConcurrentDictionary<FieldType, FieldCostFactors> _prices = new(ReferenceEqualityComparer.Instance);
    private readonly FixedCosts _fixed = new();
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
            ["fieldCost"] = CostRefusals.Reported(cost.FieldCost + request.LateCost),
            ["typeCost"] = CostRefusals.Reported(cost.TypeCost),
        };
        return result;
    }

    /// <inheritdoc/>
    public ExecutionError? Check(CheckedOperation operation)
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

        if (_fixed.Find(operation) is not { } cost)
        {
            var analysis = new CostAnalysis(operation, PriceOf);
            cost = analysis.Run(root);
            if (analysis.Error is not null)
            {
                return analysis.Error;
            }

            _fixed.Keep(operation, cost);
        }

        RequestMeter.Current?.AddCost(cost);
        var mode = (operation.UserContext as RequestContext)?.CostMode ?? CostMode.Enforce;
        if (mode != CostMode.Enforce)
        {
            operation.UserContext[CostKey] = cost;
        }

        return mode == CostMode.Validate ? new CostReport()
            : Refusal(cost) ?? CostRefusals.Spend(operation.UserContext as RequestContext, cost.FieldCost + cost.TypeCost);
    }

    private ContractError? Refusal(OperationCost cost) =>
        cost.FieldCost > _maxFieldCost ? CostRefusals.FieldCost(cost.FieldCost, _maxFieldCost)
        : cost.TypeCost > _maxTypeCost ? CostRefusals.TypeCost(cost.TypeCost, _maxTypeCost)
        : null;

    private FieldCostFactors PriceOf(FieldType field) => _prices.GetOrAdd(field, static key => new FieldCostFactors(key));

    /// <summary>Ends a request after its cost is known; never seen by a client.</summary>
    private sealed class CostReport() : ExecutionError("The cost was asked for, not the answer.");
}
