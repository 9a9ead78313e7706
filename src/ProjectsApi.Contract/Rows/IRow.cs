using GraphQL;

namespace ProjectsApi.Contract.Rows;

/// <summary>Description of a kind of row, whatever its entity.</summary>
public interface IRow
{
    /// <summary>GraphQL type name; part of every global id, so it must never change.</summary>
    string Name { get; }

    /// <summary>Whether <c>node(id)</c> finds these rows.</summary>
    bool IsNode { get; }

    /// <summary>Loads one row by key within the request's batch; the result is null when there is none.</summary>
    object? Load(IResolveFieldContext context, Guid key);
}
