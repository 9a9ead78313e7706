using GraphQL;
using GraphQL.DI;
using ProjectsApi.Contract.Requests;

namespace ProjectsApi.Contract.Authorization;

/// <summary>Identifies the caller before every operation, also before one with a cached document.</summary>
internal sealed class AccessMiddleware(IAccessPolicy policy) : IConfigureExecution
{
    // Before DocumentMiddleware, because permission to introspect and budget depend on the caller.
    public float SortOrder => 150;

    public async Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        if (options.UserContext is RequestContext request)
        {
            await policy.PrepareAsync(request, options.User, options.CancellationToken).ConfigureAwait(false);
            policy.Enter(request);
        }

        return await next(options).ConfigureAwait(false);
    }
}
