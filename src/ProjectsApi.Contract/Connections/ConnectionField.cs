using System.Linq.Expressions;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Documents;
using ProjectsApi.Contract.Filtering;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Plans;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Contract.Sorting;
using ProjectsApi.Contract.Types;

namespace ProjectsApi.Contract.Connections;

/// <summary>Declares HotChocolate's paged, filtered and sorted list.</summary>
/// <typeparam name="TRow">Row in the list.</typeparam>
/// <param name="name">Field name, camelCase.</param>
/// <param name="description">Meaning in English with the Chinese term.</param>
public sealed class ConnectionField<TRow>(string name, string description)
    where TRow : class
{
    private readonly List<Narrowing> _narrowings = [];
    private readonly List<Func<IResolveFieldContext, ICondition<TRow>?>> _limits = [];
    private IReadOnlyList<SortKey> _order = [];
    private Bound? _bound;
    private Func<string, string>? _inCommonFormat;
    private Type _connection = typeof(ConnectionType<TRow, TRow>);

    /// <summary>Sets the default order of the list; without it that of the row applies.</summary>
    public ConnectionField<TRow> OrderedBy(params IReadOnlyList<SortKey> keys)
    {
        _order = keys;
        return this;
    }

    /// <summary>Gives the field an argument that narrows the list, such as the year of a ledger.</summary>
    /// <param name="argument">Argument with name, type and description.</param>
    /// <param name="member">Member that must have the value of the argument when one is given.</param>
    public ConnectionField<TRow> Narrow<TValue>(QueryArgument argument, Expression<Func<TRow, TValue>> member)
    {
        ArgumentNullException.ThrowIfNull(argument);
        ArgumentNullException.ThrowIfNull(member);
        _narrowings.Add(new Narrowing(argument, member));
        return this;
    }

    /// <summary>Limits the list and its counts to open items, except for some callers.</summary>
    /// <param name="seesAll">Whether the caller sees every item.</param>
    /// <param name="open">Items that the other callers see.</param>
    public ConnectionField<TRow> LimitUnless(Func<IResolveFieldContext, bool> seesAll, Expression<Func<TRow, bool>> open)
    {
        ArgumentNullException.ThrowIfNull(seesAll);
        ArgumentNullException.ThrowIfNull(open);
        var condition = new FixedCondition<TRow>(open);
        _limits.Add(context => seesAll(context) ? null : condition);
        return this;
    }

    /// <summary>Limits the list and its counts to items within the caller's reach.</summary>
    /// <param name="reach">Keys within the reach of the caller; null for no limit.</param>
    /// <param name="seen">Whether an item is visible with these keys.</param>
    public ConnectionField<TRow> LimitToReach(Func<IResolveFieldContext, List<Guid>?> reach, Expression<Func<TRow, List<Guid>, bool>> seen)
    {
        ArgumentNullException.ThrowIfNull(reach);
        ArgumentNullException.ThrowIfNull(seen);
        var name = seen.ToString();
        _limits.Add(context => reach(context) is { } keys ? new ReachCondition<TRow>(name, seen, keys) : null);
        return this;
    }

    /// <summary>
    /// Limits an append-only log to a position. Below a field of the past the items come from the present log.
    /// </summary>
    /// <param name="place">Position of an item in the log.</param>
    /// <param name="bound">Position of the last item to show; null outside the past.</param>
    public ConnectionField<TRow> LimitToPosition(Expression<Func<TRow, long>> place, Func<IResolveFieldContext, long?> bound)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(bound);
        _bound = new Bound(place.ToString(), place, bound);
        return this;
    }

    /// <summary>Accepts cursors of an earlier format too, for clients that keep them.</summary>
    /// <param name="inCommonFormat">Rewrites such a cursor in the format of <see cref="Cursor"/>; returns any other text as it is.</param>
    public ConnectionField<TRow> AcceptingCursors(Func<string, string> inCommonFormat)
    {
        ArgumentNullException.ThrowIfNull(inCommonFormat);
        _inCommonFormat = inCommonFormat;
        return this;
    }

    /// <summary>Names the connection by a class, where another field uses the name of the row.</summary>
    /// <typeparam name="TName">Class with a <see cref="ConnectionNameAttribute"/>.</typeparam>
    public ConnectionField<TRow> Named<TName>()
        where TName : class
    {
        _connection = typeof(ConnectionType<TRow, TName>);
        return this;
    }

    /// <summary>Adds the field to a root.</summary>
    public FieldType AddTo(IComplexGraphType root)
    {
        ArgumentNullException.ThrowIfNull(root);
        return root.AddField(Configure(DefaultCosts.Resolver, new FieldType
        {
            Name = name,
            Resolver = new FuncFieldResolver<object>(context => new ValueTask<object?>(AsObjectAsync(
                context.Service<IRowReads<TRow>>().PageAsync(Request(context, RequestedFieldsOf(context)), context.CancellationToken)))),
        }));
    }

    /// <summary>The field below a parent; the lists of all parents in a step are read by one statement.</summary>
    /// <typeparam name="TParent">Row of the parent.</typeparam>
    /// <param name="parent">Foreign key of an item that names its parent.</param>
    internal FieldType Below<TParent>(Expression<Func<TRow, Guid?>> parent)
        where TParent : class => Configure(DefaultCosts.ListBelow, new MemberField
        {
            Name = name,
            Needs = MemberSet.Of(RowKey<TParent>.Name),
            Resolver = new FuncFieldResolver<object>(context =>
            {
                var loader = RequestContext.Of(context).Loaders.Of(
                    context, RequestedFieldsOf, (field, requested) => Loader<TParent>(field, requested, parent));
                var above = (TParent?)context.Source ?? throw new InvalidOperationException("A list has a parent.");
                return loader.Load(RowKey<TParent>.Of(above), Page<TRow>.Empty);
            }),
        });

    private static async Task<object?> AsObjectAsync(Task<Page<TRow>> page) => await page.ConfigureAwait(false);

    // Without directives all requests of a cached document select the same fields.
    private RequestedFields RequestedFieldsOf(IResolveFieldContext context)
    {
        if (context.ExecutionContext.DirectiveValues is { Count: > 0 })
        {
            return RequestedFields.Of(context, NodeTypeOf(context));
        }

        // One node in the selection of an interface has several field definitions.
        var cached = AnnotatedDocument.Find<CachedFields>(context.Document, context.FieldDefinition, context.FieldAst)
            ?? AnnotatedDocument.Keep(
                context.Document, context.FieldDefinition, context.FieldAst, new CachedFields(
                    RequestedFields.Of(context, NodeTypeOf(context))));
        return cached.Fields;
    }

    private static IComplexGraphType NodeTypeOf(IResolveFieldContext context) =>
        (context.FieldDefinition.ResolvedType?.GetNamedType() as IComplexGraphType)?.Fields.Find("nodes")?.ResolvedType?.GetNamedType()
            as IComplexGraphType ?? throw new InvalidOperationException("A connection has nodes.");

    private BatchLoader<Guid, Page<TRow>> Loader<TParent>(
        IResolveFieldContext context, RequestedFields requested, Expression<Func<TRow, Guid?>> parent)
        where TParent : class
    {
        var request = Request(context, requested);
        var reads = context.Service<IRowReads<TRow>>();
        return new BatchLoader<Guid, Page<TRow>>((parents, token) => reads.PagesAsync<TParent>(parent, parents, request, token));
    }

    private ListRequest<TRow> Request(IResolveFieldContext context, RequestedFields requested)
    {
        var conditions = _limits.Select(limit => limit(context)).OfType<ICondition<TRow>>().ToList();
        if (context.FieldDefinition.Arguments?.Find("where")?.ResolvedType?.GetNamedType() is FilterInputType<TRow> filter
            && Value(context, "where") is { } where)
        {
            var condition = new FilterCondition<TRow>(filter, where, RequestDay.Of(context));
            conditions.Add(condition);
            if (requested is { Rows: false, TotalCount: false })
            {
                // Without a read the operands are checked here.
                condition.Write(new QueryShape());
            }
        }

        foreach (var narrowing in _narrowings)
        {
            if (Value(context, narrowing.Argument.Name) is { } value)
            {
                conditions.Add(new MemberCondition<TRow>(narrowing.Argument.Name, narrowing.Member, value));
            }
        }

        var reads = RequestContext.Of(context).ReadsOf(context);
        if (_bound is { } log && log.Last(context) is { } last)
        {
            conditions.Add(new BoundCondition<TRow>(log.Name, log.Place, last));
            reads = RequestContext.Of(context).Reads;
        }

        var sort = context.FieldDefinition.Arguments?.Find("order")?.ResolvedType?.GetNamedType() as SortInputType<TRow>;
        var order = sort?.ToKeys(DocumentOrder.Of(context, "order")) is { Count: > 0 } asked ? asked : _order;
        return new ListRequest<TRow>(conditions, order, Paging(context), requested, reads, sort);
    }

    private PagingArguments Paging(IResolveFieldContext context)
    {
        var paging = PagingArguments.Of(context);
        return _inCommonFormat is null
            ? paging
            : paging with { After = InCommonFormat(paging.After), Before = InCommonFormat(paging.Before) };
    }

    private string? InCommonFormat(string? cursor) => cursor is null ? null : _inCommonFormat?.Invoke(cursor) ?? cursor;

    private static object? Value(IResolveFieldContext context, string argument) =>
        context.Arguments is { } arguments && arguments.TryGetValue(argument, out var value) ? value.Value : null;

    private TField Configure<TField>(double cost, TField field)
        where TField : FieldType
    {
        field.Description = description;
        field.Type = _connection;
        field.Arguments = ConnectionArguments.Of(
            typeof(RowFilterInput<TRow>), typeof(RowSortInput<TRow>), _narrowings.Select(n => n.Argument));
        PageSizes.State(field, PagingArguments.MaximumSize);
        return field.Cost(cost).NullOnlyOnError();
    }

    private sealed record CachedFields(RequestedFields Fields);

    private sealed record Bound(string Name, Expression<Func<TRow, long>> Place, Func<IResolveFieldContext, long?> Last);

    private sealed record Narrowing(QueryArgument Argument, LambdaExpression Member);
}
