using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ProjectsApi.Contract;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Writing;

/// <summary>Retries a unit of work after write conflicts, for at most half of the request timeout.</summary>
internal sealed class ConflictRetry(UnitOfWork unit, TimeProvider clock, IOptions<ContractOptions> limits)
{
    // The last attempt has to end within the timeout too.
    private readonly TimeSpan _retryPeriod = limits.Value.ExecutionTimeout / 2;

    private static ContractError TryAgain => new(
        "Concurrent writes kept changing the same rows until the time limit. Nothing was written; send the request again.",
        ErrorCodes.TryAgain);

    /// <param name="author">Author of the changes in the log.</param>
    /// <param name="work">Loads, decides and saves; may run several times. Its second result tells whether to commit.</param>
    /// <param name="cancellationToken">Ends the work and rolls back.</param>
    /// <exception cref="GraphQL.ExecutionError">Every attempt conflicted.</exception>
    public async Task<Payload> RunAsync(
        ChangeAuthor author, Func<ProjectsDbContext, CancellationToken, Task<(Payload, bool)>> work, CancellationToken cancellationToken)
    {
        var began = clock.GetTimestamp();
        var lost = new HashSet<RowKey>();
        while (true)
        {
            try
            {
                return await unit.RunAsync(author, WithLocksAsync, cancellationToken);
            }
            catch (DbUpdateException failure) when (SaveFailure.Of(failure) is { } broken)
            {
                // A concurrent request used the same idempotency key: the next attempt returns its stored answer.
                if (!IdempotencyStore.IsSameKey(broken))
                {
                    return new Payload(null, [ConstraintErrors.Explain(broken)]);
                }
            }
            catch (Exception failure) when (WriteConflicts.IsIn(failure))
            {
                // Another write committed between read and save. The next attempt reads it, and reports a version conflict.
                if (clock.GetElapsedTime(began) >= _retryPeriod)
                {
                    throw TryAgain;
                }

                lost.UnionWith(WriteConflicts.LostRows(failure));
            }
        }

        async Task<(Payload, bool)> WithLocksAsync(ProjectsDbContext database, CancellationToken token)
        {
            await RowLock.TakeAsync(database, lost, token);
            return await work(database, token);
        }
    }
}
