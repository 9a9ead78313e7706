using System.Text.RegularExpressions;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ProjectsApi.Data.Changes;

/// <summary>Constraint that a save violated.</summary>
/// <param name="Kind">Kind of the constraint.</param>
/// <param name="Constraint">Its name; columns for a unique index on SQLite, whose message has no name.</param>
public sealed partial record SaveFailure(SaveFailureKind Kind, string Constraint)
{
    /// <returns>Null if no constraint was violated.</returns>
    public static SaveFailure? Of(DbUpdateException failure) => Of(failure.InnerException);

    /// <param name="failure">Exception of the database's driver.</param>
    /// <returns>Null if no constraint was violated.</returns>
    public static SaveFailure? Of(Exception? failure) => failure switch
    {
        SqliteException { SqliteExtendedErrorCode: 2067 or 1555 } error => new(SaveFailureKind.Unique, AfterColon(error.Message)),
        SqliteException { SqliteExtendedErrorCode: 275 } error => new(SaveFailureKind.Check, AfterColon(error.Message)),
        SqliteException { SqliteExtendedErrorCode: 787 } => new(SaveFailureKind.Reference, ""),
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } error => new(SaveFailureKind.Unique, error.ConstraintName ?? ""),
        PostgresException { SqlState: PostgresErrorCodes.CheckViolation } error => new(SaveFailureKind.Check, error.ConstraintName ?? ""),
        PostgresException { SqlState: PostgresErrorCodes.ForeignKeyViolation } error =>
            new(SaveFailureKind.Reference, error.ConstraintName ?? ""),
        SqlException { Number: 2601 or 2627 } error => new(SaveFailureKind.Unique, Quoted(error.Message, "IX_", "AK_", "PK_")),
        SqlException { Number: 547 } error when Quoted(error.Message, "CK_") is { Length: > 0 } rule => new(SaveFailureKind.Check, rule),
        SqlException { Number: 547 } error => new(SaveFailureKind.Reference, Quoted(error.Message, "FK_")),
        _ => null,
    };

    // SQLite Error 19: 'UNIQUE constraint failed: Projects.Code'.
    private static string AfterColon(string message) => message[(message.LastIndexOf(':') + 1)..].Trim(' ', '\'', '.');

    private static string Quoted(string message, params ReadOnlySpan<string> prefixes)
    {
        foreach (var word in Word().EnumerateMatches(message))
        {
            var found = message.AsSpan(word.Index, word.Length);
            foreach (var prefix in prefixes)
            {
                // A server may change the case of the names in its message.
                if (found.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                {
                    return found.ToString();
                }
            }
        }

        return "";
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
