using GraphQL;

namespace ProjectsApi.Contract.Inputs;

/// <summary>Reads arguments of type <see cref="RecordInputType{TInput}"/>.</summary>
public static class RecordArgument
{
    /// <summary>Value of an argument as a record and as coerced members.</summary>
    /// <typeparam name="TInput">The record.</typeparam>
    /// <param name="context">Field being resolved.</param>
    /// <param name="name">Name of the argument.</param>
    /// <returns>Null when it was left out or is null.</returns>
    /// <exception cref="ExecutionError">An id within it is of another type (HC0016).</exception>
    public static InputArgument<TInput>? Of<TInput>(IResolveFieldContext context, string name)
        where TInput : class =>
        Value(context, name) is IDictionary<string, object?> members
            ? new InputArgument<TInput>((TInput)InputRecord.Read(typeof(TInput), members), members)
            : null;

    /// <summary>The values of an argument that is a list of records.</summary>
    /// <typeparam name="TInput">The record.</typeparam>
    /// <param name="context">Field being resolved.</param>
    /// <param name="name">Name of the argument.</param>
    /// <returns>The records in the order given; empty when it was left out or is null.</returns>
    /// <exception cref="ExecutionError">An id within one is of another type (HC0016).</exception>
    public static IReadOnlyList<TInput> ListOf<TInput>(IResolveFieldContext context, string name)
        where TInput : class =>
        Value(context, name) is IEnumerable<object?> items
            ? [.. items.OfType<IDictionary<string, object?>>().Select(item => (TInput)InputRecord.Read(typeof(TInput), item))]
            : [];

    private static object? Value(IResolveFieldContext context, string name)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Arguments is { } arguments && arguments.TryGetValue(name, out var given) ? given.Value : null;
    }
}
