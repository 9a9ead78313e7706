using System.Collections;
using GraphQL;
using GraphQLParser.AST;

namespace ProjectsApi.Contract.Inputs;

/// <summary>
/// A coerced argument with the members of its objects in the order in which the client wrote them. The engine coerces them in
/// the order of their type, so the order comes from the document and from the JSON of the variables.
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
            ? new DocumentOrder(context).Arranged(value.Value, context.FieldAst.Arguments?.ValueFor(argument))
            : null;

    private object? Arranged(object? coerced, object? written)
    {
        written = written is GraphQLVariable variable ? ValueOf(variable) : written;
        return coerced switch
        {
            IDictionary<string, object?> members => ArrangedMembers(members, written),
            IEnumerable items and not string => ArrangedItems(items, written),
            _ => coerced,
        };
    }

    private OrderedDictionary<string, object?> ArrangedMembers(IDictionary<string, object?> members, object? written)
    {
        var arranged = new OrderedDictionary<string, object?>(members.Count);
        foreach (var (name, child) in MembersOf(written))
        {
            // A member whose variable is absent is absent itself.
            if (members.TryGetValue(name, out var value))
            {
                arranged[name] = Arranged(value, child);
            }
        }

        // Members that nobody wrote have default values.
        foreach (var (name, value) in members)
        {
            arranged.TryAdd(name, value);
        }

        return arranged;
    }

    private List<object?> ArrangedItems(IEnumerable items, object? written)
    {
        // One value in the place of a list is a list of one.
        var places = written switch
        {
            GraphQLListValue list => list.Values ?? [],
            IEnumerable list and not string and not IDictionary<string, object?> => list.Cast<object?>(),
            _ => [written],
        };
        return [.. items.Cast<object?>().Zip(places, Arranged)];
    }

    private static IEnumerable<(string Name, object? Value)> MembersOf(object? written) => written switch
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
