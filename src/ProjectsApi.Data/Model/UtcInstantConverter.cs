using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ProjectsApi.Data.Model;

/// <summary>
/// Instants are UTC on both sides: SQLite and SQL Server forget the kind, PostgreSQL refuses any other. What is compared with a
/// column is an instant that every database holds.
/// </summary>
public sealed class UtcInstantConverter() : ValueConverter<DateTime, DateTime>(
    instant => (instant.Kind == DateTimeKind.Local ? instant.ToUniversalTime() : DateTime.SpecifyKind(
        instant, DateTimeKind.Utc)).BetweenMilliseconds(),
    stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
