using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Providers;

/// <summary>
/// Opens the register on the configured provider, within the scope of the caller's work.
/// </summary>
internal sealed class ProjectsDbContextFactory<TContext>(
    IDbContextFactory<TContext> pooled, DbContextOptions<TContext> options, Func<DbContextOptions<TContext>, TContext> create)
    : IDbContextFactory<ProjectsDbContext>
    where TContext : ProjectsDbContext
{
    public ProjectsDbContext CreateDbContext() => Limited() ?? pooled.CreateDbContext();

    public async Task<ProjectsDbContext> CreateDbContextAsync(CancellationToken cancellationToken) =>
        Limited() ?? await pooled.CreateDbContextAsync(cancellationToken);

    // Contexts of the pool have the model without filters.
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
