using GraphQL;

namespace ProjectsApi.Contract.Inputs;

/// <summary>Arguments of queries that are records, as the inputs of mutations are.</summary>
public static class RecordArgument
{
    /// <summary>Reads a list of records.</summary>
    /// <typeparam name="TInput">Record; the argument's type is a list of <see cref="RecordInputType{TInput}"/>.</typeparam>
    /// <param name="context">Field being resolved.</param>
    /// <param name="argument">Name of the argument.</param>
    /// <returns>The records in the order given; empty when the argument is absent.</returns>
    /// <exception cref="ExecutionError">An id of another type, or null for what may only be left out (HC0016).</exception>
    public static IReadOnlyList<TInput> ListOf<TInput>(IResolveFieldContext context, string argument)
        where TInput : class
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Arguments is { } arguments && arguments.TryGetValue(argument, out var given) && given.Value is IEnumerable<object?> items
            ? [.. items.OfType<IDictionary<string, object?>>().Select(item => (TInput)InputRecord.Read(typeof(TInput), item))]
            : [];
    }
}
