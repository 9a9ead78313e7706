using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Writing;

/// <summary>Everything that one write removes.</summary>
internal sealed record Removal(IReadOnlyList<RemovedRow> Rows) : IDecision
{
    public bool KeepsDespiteErrors => false;

    /// <summary>What is marked as removed, the row asked for first.</summary>
    public static Removal Of(Entity asked, ProjectsDbContext database) => new(
    [
        .. database.ChangeTracker.Entries<Entity>()
            .Where(entry => entry.State == EntityState.Deleted)
            .OrderBy(entry => entry.Entity != asked)
            .ThenBy(entry => entry.Metadata.ClrType.Name, StringComparer.Ordinal).ThenBy(entry => entry.Entity.Id)
            .Select(entry => new RemovedRow(entry.Metadata.ClrType.Name, entry.Entity.Id)),
    ]);
}
