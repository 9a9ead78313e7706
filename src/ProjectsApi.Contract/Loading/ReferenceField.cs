using System.Linq.Expressions;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Selections;

namespace ProjectsApi.Contract.Loading;

/// <summary>Fields that show one related or named entity, batched over the request.</summary>
public static class ReferenceField
{
    private const int FetchCost = 10;

    /// <summary>Adds a field that shows the entity a foreign key names; null when there is none.</summary>
    /// <typeparam name="TReads">Use case that reads the related entity.</typeparam>
    /// <typeparam name="TNode">Graph type of the related entity.</typeparam>
    /// <typeparam name="TEntity">The related entity.</typeparam>
    /// <typeparam name="TView">Its view.</typeparam>
    /// <typeparam name="TParent">View that the field is added to.</typeparam>
    public static FieldType Reference<TReads, TNode, TEntity, TView, TParent>(
        this ComplexGraphType<TParent> type, string name, Expression<Func<TParent, Guid?>> key, string description)
        where TReads : class, IKeyedReads<TEntity, TView>
        where TNode : EntityType<TView>
        where TEntity : class
        where TView : class, IEntityView
        where TParent : class
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(key);
        var keyOf = key.Compile();
        return type.AddField(new ViewField
        {
            Name = name,
            Description = description,
            Type = typeof(TNode),
            Needs = ViewMembers<TParent>.BitsOf(key),
            Resolver = new FuncFieldResolver<object>(context =>
                keyOf((TParent)(context.Source ?? throw new InvalidOperationException("A reference has a source."))) is { } found
                    ? Load<TReads, TEntity, TView>(context, found, NodeTypeOf(context))
                    : null),
        }.Cost(FetchCost));
    }

    /// <summary>Loads one entity by key within the request's batch.</summary>
    /// <param name="context">Field being resolved.</param>
    /// <param name="key">Key of the entity.</param>
    /// <param name="nodeType">Object type whose selection is read; the field's own type, or a type behind an interface.</param>
    public static object Load<TReads, TEntity, TView>(IResolveFieldContext context, Guid key, IComplexGraphType nodeType)
        where TReads : class, IKeyedReads<TEntity, TView>
        where TEntity : class
        where TView : class, IEntityView
    {
        var loader = RequestContext.Of(context).Loaders.Of(
            context,
            field => (nodeType.Name, Needs: Selection.Needs(field, nodeType)),
            (field, asked) =>
            {
                var reads = (field.RequestServices ?? throw new InvalidOperationException("The request carries no services.")).GetRequiredService<TReads>();
                var requestReads = RequestContext.Of(field).ReadsOf(field);
                return new BatchLoader<Guid, TView>((keys, token) => reads.ByKeysAsync(keys, asked.Needs, requestReads, token));
            });
        return loader.Load(key);
    }

    /// <summary>Registers a type with <c>node(id)</c>.</summary>
    /// <param name="services">Where to register.</param>
    /// <param name="typeName">GraphQL type name.</param>
    public static IServiceCollection AddNode<TReads, TEntity, TView>(this IServiceCollection services, string typeName)
        where TReads : class, IKeyedReads<TEntity, TView>
        where TEntity : class
        where TView : class, IEntityView =>
        services.AddSingleton<TReads>().AddSingleton(new NodeRegistration(typeName, (context, key) =>
            Load<TReads, TEntity, TView>(context, key, TypeNamed(context, typeName))));

    private static IComplexGraphType NodeTypeOf(IResolveFieldContext context) =>
        context.FieldDefinition.ResolvedType?.GetNamedType() as IComplexGraphType
        ?? throw new InvalidOperationException("A reference shows an object.");

    private static IComplexGraphType TypeNamed(IResolveFieldContext context, string name) =>
        context.Schema.AllTypes[name] as IComplexGraphType ?? throw new InvalidOperationException($"The schema has no type '{name}'.");
}
