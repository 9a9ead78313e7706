using GraphQL;
using GraphQL.Execution;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace ProjectsApi.Contract.Execution;

/// <summary>Errors of source streams, described as those of resolvers.</summary>
internal static class SourceStreamErrors
{
    public static async Task<ExecutionError> DescribeAsync(ExecutionContext context, ExecutionNode field, Exception exception)
    {
        if (exception is not ExecutionError error)
        {
            var unhandled = new UnhandledExceptionContext(context, new ReadonlyResolveFieldContext(field, context), exception);
            await context.UnhandledExceptionDelegate(unhandled).ConfigureAwait(false);
            error = unhandled.Exception as ExecutionError ?? new UnhandledError($"The source of '{field.Name}' failed.", exception);
        }

        error.Path = field.ResponsePath;
        return error.AddLocation(field.Field, context.Document);
    }
}
