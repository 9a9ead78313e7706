using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Changes;

/// <summary>Reads the log in the order of the commits, so that a position covers all changes before it.</summary>
internal sealed class FindNextChanges(IDbContextFactory<ProjectsDbContext> contexts) : IUseCase
{
    /// <summary>Next changes after a position, oldest first.</summary>
    public async Task<IReadOnlyList<Change>> AfterAsync(long sequence, int most, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Changes.Where(c => c.Sequence > sequence).OrderBy(c => c.Sequence).Take(most).ToListAsync(cancellationToken);
    }

    /// <summary>Latest position; 0 for an empty log.</summary>
    public async Task<long> LastAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Changes.MaxAsync(c => (long?)c.Sequence, cancellationToken) ?? 0;
    }
}
