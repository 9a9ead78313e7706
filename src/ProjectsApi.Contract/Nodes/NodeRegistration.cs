using GraphQL;

namespace ProjectsApi.Contract.Nodes;

/// <summary>How <c>node(id)</c> finds objects of one type.</summary>
/// <param name="TypeName">GraphQL type name.</param>
/// <param name="Load">Loads one object by key within the request's batch; the result is null when there is none.</param>
public sealed record NodeRegistration(string TypeName, Func<IResolveFieldContext, Guid, object?> Load);
