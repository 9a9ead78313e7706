using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Providers;

/// <summary>Lets consumers ask for the register without knowing which database holds it.</summary>
internal sealed class ProjectsDbContextFactory<TContext>(IDbContextFactory<TContext> pooled) : IDbContextFactory<ProjectsDbContext>
    where TContext : ProjectsDbContext
{
    public ProjectsDbContext CreateDbContext() => pooled.CreateDbContext();

    public async Task<ProjectsDbContext> CreateDbContextAsync(CancellationToken cancellationToken) =>
        await pooled.CreateDbContextAsync(cancellationToken);
}
