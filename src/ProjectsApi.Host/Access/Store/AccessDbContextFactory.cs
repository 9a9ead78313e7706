using Microsoft.EntityFrameworkCore;

namespace ProjectsApi.Host.Access.Store;

/// <summary>Lets consumers ask for accounts without knowing which database holds them.</summary>
internal sealed class AccessDbContextFactory<TContext>(IDbContextFactory<TContext> contexts) : IDbContextFactory<AccessDbContext>
    where TContext : AccessDbContext
{
    public AccessDbContext CreateDbContext() => contexts.CreateDbContext();
}
