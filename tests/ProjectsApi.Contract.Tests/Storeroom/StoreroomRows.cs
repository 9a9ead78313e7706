using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Sorting;

namespace ProjectsApi.Contract.Tests.Storeroom;

public sealed class ItemRow : Row<Item>
{
    public ItemRow()
        : base("Item", "Items", "Item", ColumnProjection.Of)
    {
        OrderedBy(SortKey.By<Item, string>("name", i => i.Name));
        IsShort = true;
        Key("shelfId", i => i.ShelfId, "Shelf", "Id of the shelf");
        Column("name", i => i.Name, "Name");
        Column("label", i => i.Label, "Label", show: false);
        Column("count", i => i.Count, "Count", show: false);
        Column("rank", i => i.Rank, "Rank");
        Column("stamp", i => i.Stamp, "Stamp", show: false, order: false);
        Column("mark", i => i.Mark, "Mark", show: false);
        Column("price", i => i.Price, "Price");
        Column("discount", i => i.Discount, "Discount", show: false);
        Column("madeOn", i => i.MadeOn, "Day", show: false, order: false);
        Column("soldOn", i => i.SoldOn, "Day", show: false);
        Column("seenAt", i => i.SeenAt, "Instant", show: false);
        Column("lostAt", i => i.LostAt, "Instant", show: false);
        Column("isNew", i => i.IsNew, "New", show: false, order: false);
        Column("isWhole", i => i.IsWhole, "Whole", show: false, order: false);
        Column("colour", i => i.Colour, "Colour", show: false);
        Column("finish", i => i.Finish, "Finish", show: false);
        Reference("shelf", i => i.Shelf, i => i.ShelfId, "Shelf");
        List<Part>("parts", p => p.ItemId, "Parts", i => i.Parts);
        List<Movement>(
            "moves", m => m.ItemId, "Movements", with: list => MovementRow.Open(list.Named<MovesConnection>())
                .OrderedBy(MovementRow.Number with { Descending = true }));
        Computed("shelfName", i => i.Shelf == null ? null : i.Shelf.Name, "Name of the shelf", typeof(GraphQL.Types.StringGraphType));
    }
}

public sealed class ShelfRow : Row<Shelf>
{
    public ShelfRow()
        : base("Shelf", "Shelves", "Shelf", ColumnProjection.Of)
    {
        OrderedBy(SortKey.By<Shelf, string>("name", s => s.Name));
        IsShort = true;
        Column("name", s => s.Name, "Name");
        Column("height", s => s.Height, "Height", show: false);
        Column("width", s => s.Width, "Width", show: false);
        List<Item>("items", i => i.ShelfId, "Items", s => s.Items);
    }
}

public sealed class PartRow : Row<Part>
{
    public PartRow()
        : base("Part", "Parts", "Part", ColumnProjection.Of, SortKey.By<Part, Guid>("partId", p => p.Id))
    {
        Column("name", p => p.Name, "Name");
        Column("length", p => p.Length, "Length");
    }
}

public sealed class MovementRow : Row<Movement>
{
    public static readonly SortKey Number = SortKey.By<Movement, long>("number", m => m.Number);

    public MovementRow()
        : base("Movement", "Movements", "Movement", ColumnProjection.Of, Number)
    {
        IsShort = true;
        Column("number", m => m.Number, "Number");
        Column("note", m => m.Note, "Note");
        Key("itemId", m => m.ItemId, typeName: null, "Id of whatever was moved");
    }

    public static ConnectionField<Movement> Open(ConnectionField<Movement> list) => list.LimitUnless(_ => false, m => !m.IsSecret);
}

[ConnectionName("Moves")]
public abstract class MovesConnection;

public sealed class FindRows<TRow>(IDbContextFactory<StoreroomContext> contexts, Row<TRow> row)
    : RowReads<StoreroomContext, TRow>(contexts, row)
    where TRow : class;

internal static class ColumnProjection
{
    public static LambdaExpression Of(Type type)
    {
        var row = Expression.Parameter(type, "e");
        var columns = type.GetProperties()
            .Where(member => member.CanWrite && (member.PropertyType.IsValueType || member.PropertyType == typeof(string)));
        return Expression.Lambda(
            Expression.MemberInit(
                Expression.New(type), columns.Select(member => Expression.Bind(member, Expression.Property(row, member)))), row);
    }
}
