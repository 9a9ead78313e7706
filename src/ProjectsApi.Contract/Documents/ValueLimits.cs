using System.Collections;
using System.Text;
using GraphQL;
using GraphQLParser;
using GraphQLParser.AST;
using Microsoft.Extensions.Options;
using ProjectsApi.Contract.Errors;

namespace ProjectsApi.Contract.Documents;

/// <summary>
/// Bounds list elements and texts in the values of an operation. The limits of the document do not bound variables, and a database
/// takes a limited number of parameters.
/// </summary>
internal sealed class ValueLimits(IOptions<ContractOptions> options) : IOperationCheck
{
    private readonly int _maxElements = options.Value.MaxListElements;
    private readonly int _maxBytes = options.Value.MaxTextBytes;

    /// <inheritdoc/>
    public ExecutionError? Check(ValidOperation operation)
    {
        foreach (var (field, arguments) in operation.Arguments)
        {
            foreach (var (name, argument) in arguments)
            {
                if (ErrorOf(name, field, argument.Value) is { } error)
                {
                    error.AddLocation(Location.FromLinearPosition(operation.Document.Source, field.Location.Start));
                    return error;
                }
            }
        }

        return null;
    }

    private ContractError? ErrorOf(string argument, GraphQLField field, object? value)
    {
        var (elements, bytes) = Measure(value);
        return elements > _maxElements ? ValueErrors.TooManyElements(argument, field.Name.StringValue, elements, _maxElements)
            : bytes > _maxBytes ? ValueErrors.TextTooLong(argument, field.Name.StringValue, bytes, _maxBytes)
            : null;
    }

    // Elements of all lists, which become parameters of one statement, and bytes of the longest text.
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
