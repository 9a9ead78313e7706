using GraphQL.Types;

namespace ProjectsApi.Contract.Execution;

/// <summary>The included fields of one selection set for one concrete type, collected once for all objects of a list.</summary>
internal sealed record SelectionPlan(IGraphType Type, PlannedField[] Fields);
