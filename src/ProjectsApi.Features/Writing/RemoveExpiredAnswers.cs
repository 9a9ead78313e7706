using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Writing;

/// <summary>Forgets answers under keys that are remembered no longer, a few at a time.</summary>
public sealed class RemoveExpiredAnswers(IDbContextFactory<ProjectsDbContext> contexts, TimeProvider clock)
{
    /// <returns>How many were forgotten; call it again until there are none.</returns>
    public async Task<int> HandleAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return await ExpiredIdempotencyKeys.RemoveSomeAsync(database, clock.WholeMilliseconds() - IdempotencyStore.Kept, cancellationToken);
    }
}
