using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Providers;

/// <summary>Stamps version and instants on what is about to be saved, and rounds values to what the column keeps.</summary>
internal sealed class SavingStamps(TimeProvider clock) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Stamp(eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Stamp(eventData.Context);
        return ValueTask.FromResult(result);
    }

    public override void SaveChangesFailed(DbContextErrorEventData eventData) => TakeBack(eventData.Context);

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        TakeBack(eventData.Context);
        return Task.CompletedTask;
    }

    /// <summary>Gives rows that were not saved the version and the instant that they have in the database.</summary>
    public static void TakeBack(DbContext? context)
    {
        foreach (var entry in context?.ChangeTracker.Entries<Entity>().Where(e => e.State == EntityState.Modified) ?? [])
        {
            entry.Property(e => e.Version).CurrentValue = entry.Property(e => e.Version).OriginalValue;
            entry.Property(e => e.UpdatedAt).CurrentValue = entry.Property(e => e.UpdatedAt).OriginalValue;
        }
    }

    private void Stamp(DbContext? context)
    {
        if (context is null)
            return;
        var now = clock.WholeMilliseconds();
        foreach (var entry in context.ChangeTracker.Entries<Entity>())
        {
            if (entry.State is not (EntityState.Added or EntityState.Modified))
                continue;
            var version = entry.Property(e => e.Version);
            if (entry.State == EntityState.Added)
            {
                version.CurrentValue = 1;
                entry.Entity.CreatedAt = now;
            }
            else
            {
                version.CurrentValue = version.OriginalValue + 1;
            }

            entry.Property(e => e.UpdatedAt).CurrentValue = now;
            Round(entry);
        }
    }

    // PostgreSQL rounds on its own, SQL Server's client may cut off, SQLite keeps every digit.
    private static void Round(EntityEntry entry)
    {
        foreach (var property in entry.Properties)
        {
            if (property.CurrentValue is decimal value && property.Metadata.GetScale() is { } scale
                && decimal.Round(value, scale, MidpointRounding.AwayFromZero) is var rounded && rounded != value)
                property.CurrentValue = rounded;
            else if (property.CurrentValue is DateTime instant && instant.WholeMilliseconds() is var whole && whole != instant)
                property.CurrentValue = whole;
        }
    }
}
