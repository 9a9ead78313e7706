using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Rows;

namespace ProjectsApi.Contract.Nodes;

/// <summary>The <c>node</c> and <c>nodes</c> fields of the query root.</summary>
public static class NodeFields
{
    /// <summary>Most ids that <c>nodes</c> takes.</summary>
    public const int MaximumBatchSize = 50;

    /// <summary>Adds the fields; the types are the kinds of row that are nodes.</summary>
    public static void AddTo(ObjectGraphType root)
    {
        ArgumentNullException.ThrowIfNull(root);
        root.AddField(new FieldType
        {
            Name = "node",
            Description = "Fetches an object given its ID.(按标识取对象)",
            Type = typeof(NodeInterface),
            Arguments = new QueryArguments(
                new QueryArgument<NonNullGraphType<IdGraphType>> { Name = "id", Description = "ID of the object.(标识)" }),
            Resolver = new FuncFieldResolver<object>(context => Load(context, context.GetArgument<string>("id"))),
        }.Cost(DefaultCosts.Resolver));
        root.AddField(new FieldType
        {
            Name = "nodes",
            Description = "Lookup nodes by a list of IDs.(按标识批量取对象)",
            Type = typeof(NonNullGraphType<ListGraphType<NodeInterface>>),
            Arguments = new QueryArguments(new QueryArgument<NonNullGraphType<ListGraphType<NonNullGraphType<IdGraphType>>>>
            {
                Name = "ids",
                Description = "The list of node IDs.(标识列表)",
            }),
            Resolver = new FuncFieldResolver<object>(LoadAll),
        }.Cost(DefaultCosts.Resolver));
    }

    private static object? Load(IResolveFieldContext context, string id)
    {
        if (!GlobalId.TryDecode(id, out var typeName, out var key))
        {
            throw NodeErrors.InvalidId(id);
        }

        var row = context.Services().GetServices<IRow>().FirstOrDefault(row => row.IsNode && row.Name == typeName)
            ?? throw NodeErrors.NoResolver(typeName);
        return row.Load(context, key);
    }

    private static List<object?> LoadAll(IResolveFieldContext context)
    {
        var ids = context.GetArgument<List<string>>("ids");
        return ids.Count > MaximumBatchSize
            ? throw PagingErrors.TooManyNodes(ids.Count, MaximumBatchSize)
            : [.. ids.Select((id, index) => LoadOne(context, id, index))];
    }

    // A wrong id costs its own place in the list and not the whole answer.
    private static object? LoadOne(IResolveFieldContext context, string id, int index)
    {
        try
        {
            return Load(context, id);
        }
        catch (ExecutionError wrong)
        {
            wrong.Path = [.. context.ResponsePath, index];
            wrong.AddLocation(context.FieldAst, context.Document);
            context.Errors.Add(wrong);
            return null;
        }
    }
}
