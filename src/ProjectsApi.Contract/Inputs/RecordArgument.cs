using GraphQL;

namespace ProjectsApi.Contract.Inputs;

/// <summary>Reads an argument of type <see cref="RecordInputType{TInput}"/>, for fields that are asked with more than scalars.</summary>
public static class RecordArgument
{
    /// <summary>The value of an argument as a record, and as the client gave it.</summary>
    /// <typeparam name="TInput">The record.</typeparam>
    /// <param name="context">Field being resolved.</param>
    /// <param name="name">Name of the argument.</param>
    /// <returns>Null when it was left out or is null.</returns>
    /// <exception cref="ExecutionError">An id within it is of another type (HC0016).</exception>
    public static GivenInput<TInput>? Of<TInput>(IResolveFieldContext context, string name)
        where TInput : class
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Arguments is { } arguments && arguments.TryGetValue(name, out var given) && given.Value is IDictionary<string, object?> members
            ? new GivenInput<TInput>((TInput)InputRecord.Read(typeof(TInput), members), members)
            : null;
    }
}
