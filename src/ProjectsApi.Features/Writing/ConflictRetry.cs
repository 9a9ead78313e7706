using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ProjectsApi.Contract;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Writing;

/// <summary>Runs a unit of work again when others were in its way, until it gets through or half of the time for a request is
/// over.</summary>
internal sealed class ConflictRetry(UnitOfWork unit, TimeProvider clock, IOptions<ContractOptions> limits)
{
    // The last try has to end within the limit too.
    private readonly TimeSpan _patience = limits.Value.ExecutionTimeout / 2;

    private static ContractError TryAgain => new(
        "Others kept changing the same rows until the time for this write was up, and nothing of it was written. Send it again as it is.",
        ErrorCodes.TryAgain);

    /// <param name="author">In whose name it writes.</param>
    /// <param name="work">Loads, decides and saves; may run more than once. Says with its answer whether to keep what it saved.</param>
    /// <param name="cancellationToken">Ends the work; what is not committed then is rolled back.</param>
    /// <exception cref="GraphQL.ExecutionError">It did not get through.</exception>
    public async Task<Payload> RunAsync(
        ChangeAuthor author, Func<ProjectsDbContext, CancellationToken, Task<(Payload, bool)>> work, CancellationToken cancellationToken)
    {
        var began = clock.GetTimestamp();
        var lost = new HashSet<RowKey>();
        while (true)
        {
            try
            {
                return await unit.RunAsync(author, InTurnAsync, cancellationToken);
            }
            catch (DbUpdateException failure) when (SaveFailure.Of(failure) is { } broken)
            {
                // The same key at the same moment: whoever came second answers with what the first one wrote.
                if (!IdempotencyStore.IsSameKey(broken))
                {
                    return new Payload(null, [ConstraintErrors.Explain(broken)]);
                }
            }
            catch (Exception failure) when (WriteConflicts.IsIn(failure))
            {
                // Somebody was faster between our look and our save: the next look sees it, and tells a caller who expected another
                // version.
                if (clock.GetElapsedTime(began) >= _patience)
                {
                    throw TryAgain;
                }

                lost.UnionWith(WriteConflicts.LostRows(failure));
            }
        }

        async Task<(Payload, bool)> InTurnAsync(ProjectsDbContext database, CancellationToken token)
        {
            await RowLock.TakeAsync(database, lost, token);
            return await work(database, token);
        }
    }
}
