using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ProjectsApi.Data.Model;

/// <summary>
/// Makes instants UTC in both directions: SQLite and SQL Server lose the kind, PostgreSQL refuses other kinds. Operands of comparisons
/// are rounded to instants that every database stores.
/// </summary>
public sealed class UtcInstantConverter() : ValueConverter<DateTime, DateTime>(
    instant => (instant.Kind == DateTimeKind.Local ? instant.ToUniversalTime() : DateTime.SpecifyKind(
        instant, DateTimeKind.Utc)).BetweenMilliseconds(),
    stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
