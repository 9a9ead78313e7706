using Microsoft.EntityFrameworkCore.Metadata;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Rows;

namespace ProjectsApi.Contract.Sorting;

/// <summary>
/// Orders that an index of the database holds. A whole list is ordered by these only. Any other order would sort the whole table for
/// each page. A list of few rows, such as those of one project, takes any order (D98).
/// </summary>
/// <typeparam name="TRow">Row in the list.</typeparam>
/// <param name="model">Model of the database with its indexes.</param>
/// <param name="row">Description of the rows.</param>
internal sealed class IndexedOrders<TRow>(IModel model, Row<TRow> row)
    where TRow : class
{
    private readonly IEntityType _rows = model.FindEntityType(typeof(TRow))
        ?? throw new InvalidOperationException($"No table holds {typeof(TRow).Name}.");

    /// <summary>Refuses an order of a client that no index holds.</summary>
    /// <param name="request">The whole list with its filter.</param>
    /// <exception cref="GraphQL.ExecutionError">ORDER_NOT_INDEXED, with the members that can come first.</exception>
    public void Require(ListRequest<TRow> request)
    {
        if (row.IsShort || request.Order is not [var first, ..])
        {
            return;
        }

        var side = row.Side is { } beside && beside.Holds(request.Conditions, first) ? beside : null;
        if (Holds(first, side, []))
        {
            return;
        }

        var known = new EqualColumns(_rows);
        known.Read(request.Conditions);
        if (!known.LeaveFew && !Holds(first, side, known.All))
        {
            throw PagingErrors.OrderNotIndexed(
                first.Name, [.. (request.Sort?.Members ?? []).Where(key => Holds(key, side, known.All)).Select(key => key.Name)]);
        }
    }

    private bool Holds(SortKey order, SideTable<TRow>? side, IReadOnlyCollection<IProperty> equal)
    {
        if (ColumnPath.Of(_rows, order.Selector.Body) is not { } path)
        {
            return false;
        }

        // A list that is read from the table beside it follows the indexes of that table.
        if (side is not null || path.Over is [{ Name: var over }] && over == row.Side?.Member)
        {
            return side?.ColumnOf(model, path) is { } column && Leads(column, equal);
        }

        // An inner join follows the order of the other table, and finds the rows by their foreign key.
        return path.Over.All(step =>
                step is { IsOnDependent: true, ForeignKey: { IsRequired: true, Properties: [var key, ..] } } && Leads(key, []))
            && Leads(path.Column, path.Over.Count == 0 ? equal : []);
    }

    private static bool Leads(IProperty column, IReadOnlyCollection<IProperty> equal)
    {
        var table = (IEntityType)column.DeclaringType;
        if (table.GetKeys().Any(key => key.Properties[0] == column))
        {
            return true;
        }

        // Rows with the same value come by key. Where many share a value, each direction has an index of its own.
        var type = Nullable.GetUnderlyingType(column.ClrType) ?? column.ClrType;
        var serving = table.GetIndexes().Where(index => index["Relational:Filter"] is null).Select(index => After(index, equal));
        return type.IsEnum || type == typeof(bool)
            ? serving.Count(columns => columns is [var first, var next, ..] && first == column && next.IsPrimaryKey()) > 1
            : serving.Any(columns => columns is [var first, ..] && first == column);
    }

    private static IReadOnlyList<IProperty> After(IIndex index, IReadOnlyCollection<IProperty> equal) =>
        [.. index.Properties.SkipWhile(equal.Contains)];
}
