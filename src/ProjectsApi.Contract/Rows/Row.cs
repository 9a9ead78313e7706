using System.Linq.Expressions;
using GraphQL;
using GraphQL.Types;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Filtering;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Contract.Sorting;

namespace ProjectsApi.Contract.Rows;

/// <summary>
/// Description of a kind of row. Its output type, filter, order, connection, projection and <c>node(id)</c> are derived from it.
/// </summary>
/// <typeparam name="TRow">Stored entity; its key is the member <c>Id</c> unless another key is given.</typeparam>
public abstract class Row<TRow> : IRow
    where TRow : class
{
    private readonly Dictionary<string, LambdaExpression> _reads = new(StringComparer.Ordinal);
    private readonly List<FieldType> _fields = [];
    private readonly List<Action<FilterInputType<TRow>>> _filters = [];
    private readonly List<Action<SortInputType<TRow>>> _orders = [];
    private readonly Lazy<Expression<Func<TRow, TRow>>> _whole;

    /// <summary>Names the kind of row.</summary>
    /// <param name="name">GraphQL type name; part of every global id, so it must never change.</param>
    /// <param name="plural">Name of its connections, PascalCase, such as <c>Projects</c>.</param>
    /// <param name="description">Meaning in English with the Chinese term.</param>
    /// <param name="copies">Copy of any entity by its type, as <see cref="RowMap{TRow}"/> cuts it down.</param>
    /// <param name="unique">Key that no two rows share, for rows without <c>Id</c> or with another tiebreaker.</param>
    protected Row(string name, string plural, string description, Func<Type, LambdaExpression> copies, SortKey? unique = null)
    {
        (Name, Plural, Description) = (name, plural, description);
        IsNode = unique is null;
        Unique = unique ?? new SortKey(RowKey<TRow>.Name, RowKey<TRow>.Member, Descending: false, MayBeNull: false);
        DefaultOrder = [Unique];
        Map = new RowMap<TRow>(copies, MemberSet.ReadBy(Unique.Selector), _reads);
        _whole = new(() => Map.Only(_fields.OfType<MemberField>().Aggregate(MemberSet.Empty, (all, field) => all.Or(field.Needs))));
    }

    /// <inheritdoc />
    public string Name { get; }

    /// <summary>Name of the connections over these rows.</summary>
    public string Plural { get; }

    /// <summary>Meaning in English with the Chinese term.</summary>
    public string Description { get; }

    /// <inheritdoc />
    public bool IsNode { get; }

    /// <summary>Permission that every field of the output type needs; null for the permission of the field that shows the row.</summary>
    public string? Permission { get; protected init; }

    /// <summary>Whether there are so few rows that their whole list takes any order.</summary>
    public bool IsShort { get; protected init; }

    /// <summary>Most rows of a page; null for the usual number. The settings may say otherwise.</summary>
    public int? LargestPage { get; protected init; }

    /// <summary>Copies the asked members of a row.</summary>
    public RowMap<TRow> Map { get; }

    /// <summary>Copies every member that any field reads.</summary>
    public Expression<Func<TRow, TRow>> Whole => _whole.Value;

    internal SortKey Unique { get; }

    internal IReadOnlyList<SortKey> DefaultOrder { get; private set; }

    internal SideTable<TRow>? Side { get; private set; }

    internal IReadOnlyList<FieldType> Fields => _fields;

    internal IReadOnlyList<Action<FilterInputType<TRow>>> Filters => _filters;

    internal IReadOnlyList<Action<SortInputType<TRow>>> Orders => _orders;

    /// <summary>A column that is shown, filtered and ordered by; each can be left out.</summary>
    /// <param name="name">Field name, camelCase.</param>
    /// <param name="member">The column, of the row or of a related row.</param>
    /// <param name="description">Meaning and unit in English with the Chinese term.</param>
    /// <param name="show">Whether the output type has it.</param>
    /// <param name="filter">Whether <c>where</c> has it.</param>
    /// <param name="order">Whether <c>order</c> has it.</param>
    public void Column<TValue>(
        string name, Expression<Func<TRow, TValue>> member, string description, bool show = true, bool filter = true, bool order = true)
    {
        if (show)
        {
            _fields.Add(MemberFieldExtensions.Of(name, member, description, graphType: null));
        }

        if (filter)
        {
            _filters.Add(where => where.Where(name, member, description));
        }

        if (order)
        {
            _orders.Add(by => by.By(name, member, description));
        }
    }

    /// <summary>A field that is computed from columns; it is shown only.</summary>
    /// <param name="name">Field name, camelCase.</param>
    /// <param name="value">Value of the field; pure, reads nothing but the row.</param>
    /// <param name="description">Meaning and unit in English with the Chinese term.</param>
    /// <param name="graphType">Graph type with nullability; null derives it from the CLR type.</param>
    public MemberField Computed<TValue>(string name, Expression<Func<TRow, TValue>> value, string description, Type? graphType = null) =>
        Add(MemberFieldExtensions.Of(name, value, description, graphType));

    /// <summary>Any other field, such as one with arguments.</summary>
    public TField Add<TField>(TField field)
        where TField : FieldType
    {
        _fields.Add(field);
        return field;
    }

    /// <summary>A state that no column holds; it is filtered by.</summary>
    /// <param name="name">Input field name, camelCase.</param>
    /// <param name="states">Condition of each value and the day of the read; exactly one holds for a row.</param>
    /// <param name="description">Meaning in English with the Chinese term.</param>
    public void State<TState>(
        string name, IReadOnlyDictionary<TState, Expression<Func<TRow, DateOnly, bool>>> states, string description)
        where TState : struct, Enum => _filters.Add(where => where.WhereState(name, states, description));

    /// <summary>A member that is filtered by other operations than those of its CLR type.</summary>
    /// <typeparam name="TFilter">The operations.</typeparam>
    /// <param name="name">Input field name, camelCase.</param>
    /// <param name="member">The member.</param>
    /// <param name="description">Meaning in English with the Chinese term.</param>
    /// <param name="decode">Turns a coerced operand into one of the usual operations.</param>
    public void Filter<TFilter>(
        string name, LambdaExpression member, string description, Func<IDictionary<string, object?>, IDictionary<string, object?>> decode)
        where TFilter : OperationFilterInput => _filters.Add(where => where.Where<TFilter>(name, member, description, decode));

    /// <summary>Columns that are shown as one object, filtered by under its name.</summary>
    /// <param name="name">Name of the object, camelCase.</param>
    /// <param name="description">Meaning in English with the Chinese term.</param>
    /// <param name="members">Adds the columns by their names in the object.</param>
    public void FilterGroup(string name, string description, Action<FilterInputType<TRow>> members) => _filters.Add(
        where => where.WhereGroup(name, $"{Name}{char.ToUpperInvariant(name[0])}{name[1..]}", description, members));

    /// <summary>A key that rows are filtered by, by the global ids of one type or, without a type, of any.</summary>
    public void Key<TKey>(string name, Expression<Func<TRow, TKey>> member, string? typeName, string description) =>
        _filters.Add(where => where.WhereId(name, member, typeName, description));

    /// <summary>The related row that a foreign key names: shown, filtered and ordered by its columns.</summary>
    /// <typeparam name="TOther">The related row.</typeparam>
    /// <param name="name">Field name, camelCase.</param>
    /// <param name="member">The related row, for filter and order.</param>
    /// <param name="key">Foreign key that names it, for the output type.</param>
    /// <param name="description">Meaning in English with the Chinese term.</param>
    /// <param name="filter">Whether <c>where</c> has it.</param>
    /// <param name="order">Whether <c>order</c> has it.</param>
    public void Reference<TOther>(
        string name,
        Expression<Func<TRow, TOther?>> member,
        Expression<Func<TRow, Guid?>> key,
        string description,
        bool filter = true,
        bool order = true)
        where TOther : class
    {
        Reference<TOther>(name, key, description);
        if (filter)
        {
            _filters.Add(where => where.WhereObject<TOther, RowFilterInput<TOther>>(name, member, description));
        }

        if (order)
        {
            _orders.Add(by => by.ByObject<TOther, RowSortInput<TOther>>(name, member, description));
        }
    }

    /// <summary>A related row that has this row's key: filtered and ordered by its columns.</summary>
    public void Related<TOther>(string name, Expression<Func<TRow, TOther?>> member, string description)
        where TOther : class
    {
        _filters.Add(where => where.WhereObject<TOther, RowFilterInput<TOther>>(name, member, description));
        _orders.Add(by => by.ByObject<TOther, RowSortInput<TOther>>(name, member, description));
    }

    /// <summary>
    /// The related row that a foreign key names, shown only, with its id as a field of its own. Neither is null if every row has the key.
    /// </summary>
    public FieldType Reference<TOther>(string name, Expression<Func<TRow, Guid?>> key, string description)
        where TOther : class
    {
        var reference = ReferenceField.OfForeignKey<TOther, TRow>(name, key, description);
        Add(ReferenceField.KeyOf(reference, key));
        return Add(reference);
    }

    /// <summary>A list of rows below this one: shown as a connection and, where a member leads to it, filtered by.</summary>
    /// <typeparam name="TItem">Row in the list.</typeparam>
    /// <param name="name">Field name, camelCase.</param>
    /// <param name="parent">Foreign key of an item that names this row.</param>
    /// <param name="description">Meaning in English with the Chinese term.</param>
    /// <param name="filter">The list as a member, for <c>where</c>; null leaves it out there.</param>
    /// <param name="with">Arguments and limits of the connection.</param>
    public FieldType List<TItem>(
        string name,
        Expression<Func<TItem, Guid?>> parent,
        string description,
        Expression<Func<TRow, IEnumerable<TItem>>>? filter = null,
        Action<ConnectionField<TItem>>? with = null)
        where TItem : class
    {
        if (filter is not null)
        {
            _filters.Add(where => where.WhereList<TItem, RowFilterInput<TItem>>(name, filter, description));
        }

        var list = new ConnectionField<TItem>(name, description);
        with?.Invoke(list);
        return Add(list.Below<TRow>(parent));
    }

    object? IRow.Load(IResolveFieldContext context, Guid key) =>
        ReferenceField.Load<TRow>(context, key, ReferenceField.TypeNamed(context, Name));

    /// <summary>Order when a client gives none; a unique key breaks ties.</summary>
    protected void OrderedBy(params IReadOnlyList<SortKey> keys) => DefaultOrder = keys;

    /// <summary>
    /// A table with at most one row for each of these rows. A list is read from it if the filter needs the other row, which has to be
    /// indexed for it.
    /// </summary>
    /// <param name="member">The other row. Columns of it are null without one.</param>
    /// <param name="back">The row that the other one belongs to.</param>
    /// <param name="copies">Columns of this row that the other one holds too, by name.</param>
    protected void Beside<TOther>(
        Expression<Func<TRow, TOther?>> member, Expression<Func<TOther, TRow>> back,
        IReadOnlyDictionary<string, Expression<Func<TOther, object>>> copies)
        where TOther : class => Side = SideTable<TRow>.Of(member, back, copies, isComplete: false);

    /// <summary>
    /// A table with exactly one row for each of these rows. A list is read from it if the order begins there, where it has to be
    /// indexed.
    /// </summary>
    /// <inheritdoc cref="Beside" path="/param"/>
    protected void BesideEach<TOther>(
        Expression<Func<TRow, TOther?>> member, Expression<Func<TOther, TRow>> back,
        IReadOnlyDictionary<string, Expression<Func<TOther, object>>> copies)
        where TOther : class => Side = SideTable<TRow>.Of(member, back, copies, isComplete: true);

    /// <summary>A member without a column, which the database computes for each row.</summary>
    /// <param name="member">The member.</param>
    /// <param name="read">How it is computed.</param>
    protected void Read<TValue>(Expression<Func<TRow, TValue>> member, Expression<Func<TRow, TValue>> read)
    {
        ArgumentNullException.ThrowIfNull(member);
        _reads[((MemberExpression)member.Body).Member.Name] = read;
    }
}
