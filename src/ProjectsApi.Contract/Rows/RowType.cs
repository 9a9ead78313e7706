using GraphQL.Types;
using ProjectsApi.Contract.Authorization;
using ProjectsApi.Contract.Execution;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Selections;

namespace ProjectsApi.Contract.Rows;

/// <summary>Output type of a kind of row.</summary>
/// <typeparam name="TRow">Stored entity.</typeparam>
public sealed class RowType<TRow> : ObjectGraphType<TRow>
    where TRow : class
{
    /// <summary>Takes the fields of the description.</summary>
    public RowType(Row<TRow> row)
    {
        ArgumentNullException.ThrowIfNull(row);
        (Name, Description) = (row.Name, row.Description);
        if (row.Permission is { } permission)
        {
            this.RequirePermission(permission);
        }

        if (row.IsNode)
        {
            Interface<NodeInterface>();
            AddField(new MemberField
            {
                Name = "id",
                Type = typeof(NonNullGraphType<IdGraphType>),
                Description = "Global identifier(全局标识)",
                Needs = MemberSet.Of(RowKey<TRow>.Name),
                Resolver = new PureResolver<TRow>(entity => RowKey<TRow>.GlobalIdOf(row.Name, entity)),
            });
        }

        foreach (var field in row.Fields)
        {
            AddField(field);
        }
    }
}
