using System.Collections;
using System.Text;
using GraphQL;
using GraphQLParser;
using GraphQLParser.AST;
using Microsoft.Extensions.Options;
using ProjectsApi.Contract.Errors;

namespace ProjectsApi.Contract.Documents;

/// <summary>
/// Bounds what the values of an operation hold. The text of a document is measured before it is parsed, but variables bring
/// values of their own, and a database takes so many parameters and no more.
/// </summary>
internal sealed class ValueLimits(IOptions<ContractOptions> options) : IOperationCheck
{
    private readonly int _mostElements = options.Value.MaxListElements;
    private readonly int _mostBytes = options.Value.MaxTextBytes;

    /// <inheritdoc/>
    public ExecutionError? Check(CheckedOperation operation)
    {
        foreach (var (field, arguments) in operation.Arguments)
        {
            foreach (var (name, argument) in arguments)
            {
                if (Problem(name, field, argument.Value) is { } problem)
                {
                    problem.AddLocation(Location.FromLinearPosition(operation.Document.Source, field.Location.Start));
                    return problem;
                }
            }
        }

        return null;
    }

    private ContractError? Problem(string argument, GraphQLField field, object? value)
    {
        var (elements, bytes) = Measure(value);
        return elements > _mostElements ? ValueErrors.TooManyElements(argument, field.Name.StringValue, elements, _mostElements)
            : bytes > _mostBytes ? ValueErrors.TextTooLong(argument, field.Name.StringValue, bytes, _mostBytes)
            : null;
    }

    // Elements of all lists together, because together they become the parameters of one statement; bytes of the longest text.
    private static (int Elements, int Bytes) Measure(object? value)
    {
        switch (value)
        {
            case string text:
                return (0, Encoding.UTF8.GetByteCount(text));
            case IDictionary<string, object?> members:
                return MeasureAll(members.Values, 0);
            case ICollection items:
                return MeasureAll(items, items.Count);
            default:
                return default;
        }
    }

    private static (int Elements, int Bytes) MeasureAll(IEnumerable values, int elements)
    {
        var longest = 0;
        foreach (var value in values)
        {
            var (more, bytes) = Measure(value);
            (elements, longest) = (elements + more, Math.Max(longest, bytes));
        }

        return (elements, longest);
    }
}
