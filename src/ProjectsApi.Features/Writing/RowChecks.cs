using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Writing;

/// <summary>What every column demands of its values, told all at once instead of one by one by the database.</summary>
internal static class RowChecks
{
    public static void Check(Write write)
    {
        foreach (var entry in write.Database.ChangeTracker.Entries<Entity>())
        {
            foreach (var property in entry.Properties.Where(property => IsWritten(entry, property)))
            {
                if (Problem(property.Metadata, property.CurrentValue) is { } problem)
                {
                    write.Wrong(write.PlaceOf(entry.Entity) + ApiText.NameOf(property.Metadata), problem);
                }
            }
        }
    }

    private static bool IsWritten(EntityEntry entry, PropertyEntry property) =>
        entry.State == EntityState.Added || (entry.State == EntityState.Modified && property.IsModified);

    private static string? Problem(IProperty column, object? value) => value switch
    {
        string text when string.IsNullOrWhiteSpace(text) => "The text is blank; leave it out or give null where that is allowed.",
        string text when column.GetMaxLength() is { } longest && text.Length > longest => $"The text has {text.Length} characters; at most {longest} are kept.",
        string text when !StorableText.Is(text) => StorableText.Problem,
        decimal number when column.GetScale() is { } scale && decimal.Round(number, scale) != number =>
            $"The number has more than {scale} decimal places and would lose some.",
        decimal number when column.GetPrecision() is { } precision && Math.Abs(number) >= Power(precision - (column.GetScale() ?? 0)) =>
            $"The number has more than {precision - (column.GetScale() ?? 0)} digits before the decimal point.",
        _ => null,
    };

    private static decimal Power(int digits)
    {
        var power = 1m;
        for (var i = 0; i < digits; i++)
        {
            power *= 10;
        }

        return power;
    }
}
