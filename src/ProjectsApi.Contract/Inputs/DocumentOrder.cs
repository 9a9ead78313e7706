using System.Collections;
using GraphQL;
using GraphQLParser.AST;

namespace ProjectsApi.Contract.Inputs;

/// <summary>
/// A coerced argument with the members of its objects in the client's order. The engine coerces them in the order of their type; document
/// and variables have the client's order.
/// </summary>
internal sealed class DocumentOrder
{
    private readonly IResolveFieldContext _context;

    private DocumentOrder(IResolveFieldContext context) => _context = context;

    /// <summary>Value of an argument.</summary>
    /// <param name="context">Field being resolved.</param>
    /// <param name="argument">Name of the argument.</param>
    /// <returns>Null when the argument is absent or null.</returns>
    public static object? Of(IResolveFieldContext context, string argument) =>
        context.Arguments is { } arguments && arguments.TryGetValue(argument, out var value)
            ? new DocumentOrder(context).Ordered(value.Value, context.FieldAst.Arguments?.ValueFor(argument))
            : null;

    private object? Ordered(object? coerced, object? source)
    {
        source = source is GraphQLVariable variable ? ValueOf(variable) : source;
        return coerced switch
        {
            IDictionary<string, object?> members => OrderedMembers(members, source),
            IEnumerable items and not string => OrderedItems(items, source),
            _ => coerced,
        };
    }

    private OrderedDictionary<string, object?> OrderedMembers(IDictionary<string, object?> members, object? source)
    {
        var ordered = new OrderedDictionary<string, object?>(members.Count);
        foreach (var (name, child) in MembersOf(source))
        {
            // A member whose variable is absent is absent itself.
            if (members.TryGetValue(name, out var value))
            {
                ordered[name] = Ordered(value, child);
            }
        }

        // Members that the client left out have default values.
        foreach (var (name, value) in members)
        {
            ordered.TryAdd(name, value);
        }

        return ordered;
    }

    private List<object?> OrderedItems(IEnumerable items, object? source)
    {
        // A single value for a list is a list of one item.
        var sources = source switch
        {
            GraphQLListValue list => list.Values ?? [],
            IEnumerable list and not string and not IDictionary<string, object?> => list.Cast<object?>(),
            _ => [source],
        };
        return [.. items.Cast<object?>().Zip(sources, Ordered)];
    }

    private static IEnumerable<(string Name, object? Value)> MembersOf(object? source) => source switch
    {
        GraphQLObjectValue { Fields: { } fields } => fields.Select(field => (field.Name.StringValue, (object?)field.Value)),
        IDictionary<string, object?> members => members.Select(member => (member.Key, member.Value)),
        _ => [],
    };

    private object? ValueOf(GraphQLVariable variable)
    {
        var name = variable.Name.StringValue;
        return _context.ExecutionContext.ExecutionOptions.Variables is { } given && given.TryGetValue(name, out var value)
            ? value
            : _context.ExecutionContext.Operation.Variables?.Items.Find(definition => definition.Variable.Name.Value == name)?.DefaultValue;
    }
}
