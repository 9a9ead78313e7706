using System.Linq.Expressions;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Execution;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Selections;

namespace ProjectsApi.Contract.Loading;

/// <summary>Fields that show one related or named row, batched over the request.</summary>
public static class ReferenceField
{
    /// <summary>Adds a field that shows the row a key names; null when there is none.</summary>
    /// <typeparam name="TRow">The related row.</typeparam>
    /// <typeparam name="TParent">Source of the type that the field is added to.</typeparam>
    public static FieldType Reference<TRow, TParent>(
        this ComplexGraphType<TParent> type, string name, Expression<Func<TParent, Guid?>> key, string description)
        where TRow : class
        where TParent : class
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.AddField(Of<TRow, TParent>(name, key, description, isRequired: false));
    }

    /// <summary>Adds a field that shows the row a key names, where every object has the key. It is never null.</summary>
    /// <inheritdoc cref="Reference{TRow, TParent}" path="/typeparam"/>
    public static FieldType RequiredReference<TRow, TParent>(
        this ComplexGraphType<TParent> type, string name, Expression<Func<TParent, Guid?>> key, string description)
        where TRow : class
        where TParent : class
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.AddField(Of<TRow, TParent>(name, key, description, isRequired: true));
    }

    /// <summary>The row that a foreign key names. The field is never null if every row has the key, and refuses a missing row.</summary>
    internal static FieldType OfForeignKey<TRow, TParent>(string name, Expression<Func<TParent, Guid?>> key, string description)
        where TRow : class
        where TParent : class => Of<TRow, TParent>(name, key, description, IsRequired(key));

    private static MemberField Of<TRow, TParent>(string name, Expression<Func<TParent, Guid?>> key, string description, bool isRequired)
        where TRow : class
        where TParent : class
    {
        ArgumentNullException.ThrowIfNull(key);
        var keyOf = key.Compile();
        Func<TRow?, object?> show = isRequired ? row => row ?? throw Gone(name) : static row => row;
        return new MemberField
        {
            Name = name,
            Description = description,
            Type = isRequired ? typeof(NonNullGraphType<RowType<TRow>>) : typeof(RowType<TRow>),
            Needs = MemberSet.ReadBy(key),
            Resolver = new FuncFieldResolver<object>(context =>
                keyOf((TParent)(context.Source ?? throw new InvalidOperationException("A reference has a source."))) is { } found
                    ? LoaderOf<TRow>(context, NodeTypeOf(context)).Load(found, show)
                    : null),
        }.Cost(DefaultCosts.Reference);
    }

    /// <summary>The global id of the row that a reference shows, without a read of that row.</summary>
    /// <param name="reference">The reference, whose type names the row.</param>
    /// <param name="key">Foreign key.</param>
    internal static MemberField KeyOf<TParent>(FieldType reference, Expression<Func<TParent, Guid?>> key)
        where TParent : class
    {
        var keyOf = key.Compile();
        var chinese = reference.Description?.Split('(')[^1].TrimEnd(')');
        return new MemberField
        {
            Name = reference.Name + "Id",
            Description = $"Global identifier of `{reference.Name}`({chinese}的标识)",
            Type = IsRequired(key) ? typeof(NonNullGraphType<IdGraphType>) : typeof(IdGraphType),
            Needs = MemberSet.ReadBy(key),
            Resolver = new PureResolver<TParent>(parent =>
                keyOf(parent) is { } found && reference.ResolvedType is { } row ? GlobalId.Encode(row.GetNamedType().Name, found) : null),
        };
    }

    /// <summary>Loads one row by key within the request's batch.</summary>
    /// <param name="context">Field being resolved.</param>
    /// <param name="key">Key of the row.</param>
    /// <param name="nodeType">Object type whose selection is read: the type of the field, or an implementation of its interface.</param>
    public static object Load<TRow>(IResolveFieldContext context, Guid key, IComplexGraphType nodeType)
        where TRow : class => LoaderOf<TRow>(context, nodeType).Load(key);

    private static BatchLoader<Guid, TRow> LoaderOf<TRow>(IResolveFieldContext context, IComplexGraphType nodeType)
        where TRow : class => RequestContext.Of(context).Loaders.Of(
            context,
            field => (nodeType.Name, Needs: Selection.Needs(field, nodeType)),
            (field, asked) =>
            {
                var reads = field.Service<IRowReads<TRow>>();
                var requestReads = RequestContext.Of(field).ReadsOf(field);
                return new BatchLoader<Guid, TRow>((keys, token) => reads.ByKeysAsync(keys, asked.Needs, requestReads, token));
            });

    // The compiler converts a key that every row has.
    private static bool IsRequired<TParent>(Expression<Func<TParent, Guid?>> key) =>
        key.Body is UnaryExpression { NodeType: ExpressionType.Convert, Operand.Type: var type } && type == typeof(Guid);

    // A row may come from a stored answer or an earlier statement. Its related row may have been removed since.
    private static ContractError Gone(string name) => new(
        $"`{name}` was removed, or left your reach, after its row was read. Read the row again.", ErrorCodes.NonNullViolation);

    private static IComplexGraphType NodeTypeOf(IResolveFieldContext context) =>
        context.FieldDefinition.ResolvedType?.GetNamedType() as IComplexGraphType
        ?? throw new InvalidOperationException("A reference shows an object.");

    internal static IComplexGraphType TypeNamed(IResolveFieldContext context, string name) =>
        context.Schema.AllTypes[name] as IComplexGraphType ?? throw new InvalidOperationException($"The schema has no type '{name}'.");
}
