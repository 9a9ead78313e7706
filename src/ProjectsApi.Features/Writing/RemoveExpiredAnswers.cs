using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Writing;

/// <summary>Removes answers of expired idempotency keys in batches.</summary>
public sealed class RemoveExpiredAnswers(IDbContextFactory<ProjectsDbContext> contexts, TimeProvider clock)
{
    /// <returns>Number of removed answers; call again until it is zero.</returns>
    public async Task<int> HandleAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return await ExpiredIdempotencyKeys.RemoveSomeAsync(
            database, clock.WholeMilliseconds() - IdempotencyStore.Retention, cancellationToken);
    }
}
