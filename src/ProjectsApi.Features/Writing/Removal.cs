using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Writing;

/// <summary>Outcome with all rows that a write removes.</summary>
internal sealed record Removal(IReadOnlyList<RemovedRow> Rows) : IDecision
{
    public bool AllowsPartialSuccess => false;

    /// <summary>All rows marked as removed, the requested one first.</summary>
    public static Removal Of(Entity requested, ProjectsDbContext database) => new(
    [
        .. database.ChangeTracker.Entries<Entity>()
            .Where(entry => entry.State == EntityState.Deleted)
            .OrderBy(entry => entry.Entity != requested)
            .ThenBy(entry => entry.Metadata.ClrType.Name, StringComparer.Ordinal).ThenBy(entry => entry.Entity.Id)
            .Select(entry => new RemovedRow(entry.Metadata.ClrType.Name, entry.Entity.Id)),
    ]);
}
