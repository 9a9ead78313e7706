using Microsoft.EntityFrameworkCore;

namespace ProjectsApi.Host.Access.Store;

/// <summary>Creates contexts of the configured provider.</summary>
internal sealed class AccessDbContextFactory<TContext>(IDbContextFactory<TContext> contexts) : IDbContextFactory<AccessDbContext>
    where TContext : AccessDbContext
{
    public AccessDbContext CreateDbContext() => contexts.CreateDbContext();
}
