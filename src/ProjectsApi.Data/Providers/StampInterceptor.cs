using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Providers;

/// <summary>Stamps rows with version and instants before a save, and rounds values to the precision of their columns.</summary>
internal sealed class StampInterceptor(TimeProvider clock) : SaveChangesInterceptor
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

    public override void SaveChangesFailed(DbContextErrorEventData eventData) => Unstamp(eventData.Context);

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Unstamp(eventData.Context);
        return Task.CompletedTask;
    }

    /// <summary>Restores version and instants of rows that were not saved.</summary>
    public static void Unstamp(DbContext? context)
    {
        foreach (var entry in context?.ChangeTracker.Entries<Entity>().Where(e => e.State == EntityState.Modified) ?? [])
        {
            entry.Property(e => e.Version).CurrentValue = entry.Property(e => e.Version).OriginalValue;
            entry.Property(e => e.UpdatedAt).CurrentValue = entry.Property(e => e.UpdatedAt).OriginalValue;
        }
    }

    /// <summary>Stamps and rounds rows that are inserted without the change tracker.</summary>
    public static void StampNew(IEntityType type, IEnumerable<Entity> rows, DateTime now)
    {
        var rounded = type.GetProperties().Where(property => Nullable.GetUnderlyingType(property.ClrType) is var inner
            && (inner ?? property.ClrType) is var clr && (clr == typeof(decimal) || clr == typeof(DateTime))).ToList();
        foreach (var row in rows)
        {
            (row.Version, row.CreatedAt, row.UpdatedAt) = (1, now, now);
            foreach (var property in rounded)
            {
                if (StoredForm(property, property.GetGetter().GetClrValue(row)) is { } value)
                {
                    property.PropertyInfo?.SetValue(row, value);
                }
            }
        }
    }

    private void Stamp(DbContext? context)
    {
        if (context is null)
        {
            return;
        }

        var now = clock.WholeMilliseconds();
        foreach (var entry in context.ChangeTracker.Entries<Entity>())
        {
            if (entry.State is not (EntityState.Added or EntityState.Modified))
            {
                continue;
            }

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
            Fit(entry);
        }
    }

    // PostgreSQL rounds, SQL Server's client may truncate, SQLite keeps every digit. SQL Server ignores trailing spaces in comparisons.
    private static void Fit(EntityEntry entry)
    {
        foreach (var property in entry.Properties)
        {
            if (StoredForm(property.Metadata, property.CurrentValue) is { } stored)
            {
                property.CurrentValue = stored;
            }
        }
    }

    // Null for a value that the column stores unchanged.
    private static object? StoredForm(IReadOnlyProperty property, object? value)
    {
        if (value is decimal number && property.GetScale() is { } scale
            && decimal.Round(number, scale, MidpointRounding.AwayFromZero) is var rounded && rounded != number)
        {
            return rounded;
        }

        if (value is DateTime instant && instant.WholeMilliseconds() is var whole && whole != instant)
        {
            return whole;
        }

        return value is string text && StoredText.Of(text) is var kept && kept.Length != text.Length ? kept : null;
    }
}
