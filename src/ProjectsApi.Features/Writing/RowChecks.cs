using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using ProjectsApi.Contract.Languages;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Writing;

/// <summary>Checks values by the rules of their columns, so that all errors are reported at once.</summary>
internal static class RowChecks
{
    private static readonly DateOnly FirstDay = new(1900, 1, 1);
    private static readonly DateOnly LastDay = new(2199, 12, 31);

    public static void Check(WriteContext write)
    {
        foreach (var entry in write.Database.ChangeTracker.Entries<Entity>())
        {
            foreach (var property in entry.Properties.Where(property => IsWritten(entry, property)))
            {
                if (Problem(property.Metadata, property.CurrentValue) is { } problem)
                {
                    write.AddError(write.InputPathOf(entry.Entity) + ApiText.NameOf(property.Metadata), problem);
                }
            }
        }

        CheckInBulk(write);
    }

    /// <summary>Checks the values of a refused change, so that all errors are reported at once.</summary>
    /// <typeparam name="TEntity">Entity of the columns.</typeparam>
    /// <param name="write">The write.</param>
    /// <param name="path">Path to the input members, with a final dot.</param>
    /// <param name="values">Column names with the refused values.</param>
    public static void CheckRefused<TEntity>(WriteContext write, string path, params ReadOnlySpan<(string Column, object? Value)> values)
        where TEntity : Entity
    {
        var columns = write.Database.Set<TEntity>().EntityType;
        foreach (var (name, value) in values)
        {
            if (columns.FindProperty(name) is { } column && Problem(column, value) is { } problem)
            {
                write.AddError(path + ApiText.NameOf(column), problem);
            }
        }
    }

    private static void CheckInBulk(WriteContext write)
    {
        var columns = new Dictionary<Type, List<IProperty>>();
        foreach (var row in write.Database.Bulk.Added)
        {
            if (!columns.TryGetValue(row.GetType(), out var checkedColumns))
            {
                columns[row.GetType()] = checkedColumns = [
                    .. write.Database.Model.FindEntityType(row.GetType())?.GetProperties().Where(IsDemanding) ?? []];
            }

            foreach (var property in checkedColumns)
            {
                if (Problem(property, property.GetGetter().GetClrValue(row)) is { } problem)
                {
                    write.AddError(write.InputPathOf(row) + ApiText.NameOf(property), problem);
                }
            }
        }
    }

    // Types for which Problem has a rule.
    private static bool IsDemanding(IProperty property) =>
        (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) is var type
        && (type == typeof(string) || type == typeof(DateOnly) || type == typeof(decimal));

    private static bool IsWritten(EntityEntry entry, PropertyEntry property) =>
        entry.State == EntityState.Added || (entry.State == EntityState.Modified && property.IsModified);

    private static Wording? Problem(IProperty column, object? value) => value switch
    {
        string text when !StorableText.Is(text) => UnstorableTexts.Problem,
        // SQL Server counts UTF-16 code units too, so that all databases accept the same texts.
        string text when column.GetMaxLength() is { } longest && text.Length > longest =>
            $"The text has {text.Length} characters, counting those above U+FFFF twice; at most {longest} are stored.",
        string text => TextRules.Problem(text),
        DateOnly day when day < FirstDay || day > LastDay => "The day is outside the years 1900 to 2199; correct the year.",
        decimal number when column.GetScale() is { } scale && decimal.Round(number, scale) != number =>
            $"The number has more than {scale} decimal places.",
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
