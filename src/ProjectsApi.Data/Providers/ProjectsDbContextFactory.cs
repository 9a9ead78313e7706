using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Providers;

/// <summary>
/// Lets consumers ask for the register without knowing which database holds it, and shows them as much of it as the
/// scope of their work allows.
/// </summary>
internal sealed class ProjectsDbContextFactory<TContext>(
    IDbContextFactory<TContext> pooled, DbContextOptions<TContext> options, Func<DbContextOptions<TContext>, TContext> create)
    : IDbContextFactory<ProjectsDbContext>
    where TContext : ProjectsDbContext
{
    public ProjectsDbContext CreateDbContext() => Limited() ?? pooled.CreateDbContext();

    public async Task<ProjectsDbContext> CreateDbContextAsync(CancellationToken cancellationToken) =>
        Limited() ?? await pooled.CreateDbContextAsync(cancellationToken);

    // Not from the pool, whose contexts have settled for the model without filters.
    private TContext? Limited()
    {
        if (ReadScope.Current is not { } scope)
        {
            return null;
        }

        var context = create(options);
        context.Scope = scope;
        return context;
    }
}
