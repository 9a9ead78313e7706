using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Changes;

/// <summary>Reads on in the whole log in its order, which is the order of the commits: whoever has seen a place has seen all before
/// it.</summary>
public sealed class FindNextChanges(IDbContextFactory<ProjectsDbContext> contexts) : IUseCase
{
    /// <summary>The next changes behind a place, oldest first.</summary>
    public async Task<IReadOnlyList<Change>> AfterAsync(long sequence, int most, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Changes.Where(c => c.Sequence > sequence).OrderBy(c => c.Sequence).Take(most).ToListAsync(cancellationToken);
    }

    /// <summary>The latest place; 0 when nothing was ever written.</summary>
    public async Task<long> LastAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Changes.MaxAsync(c => (long?)c.Sequence, cancellationToken) ?? 0;
    }
}
