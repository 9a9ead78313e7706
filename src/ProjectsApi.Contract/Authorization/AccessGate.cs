using GraphQL;
using GraphQL.DI;
using ProjectsApi.Contract.Requests;

namespace ProjectsApi.Contract.Authorization;

/// <summary>Finds out who calls before an operation runs, whether its document is known or not.</summary>
internal sealed class AccessGate(IAccessPolicy policy) : IConfigureExecution
{
    // Before documents are looked at: what may be introspected or spent may depend on the caller.
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
