using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Providers;

/// <summary>Stamps version and instants on what is about to be saved, and rounds decimals to what the column keeps.</summary>
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

            entry.Entity.UpdatedAt = now;
            RoundDecimals(entry);
        }
    }

    // PostgreSQL rounds on its own, SQL Server's client may cut off, SQLite keeps every digit.
    private static void RoundDecimals(EntityEntry entry)
    {
        foreach (var property in entry.Properties)
        {
            if (property.CurrentValue is decimal value && property.Metadata.GetScale() is { } scale
                && decimal.Round(value, scale, MidpointRounding.AwayFromZero) is var rounded && rounded != value)
                property.CurrentValue = rounded;
        }
    }
}
