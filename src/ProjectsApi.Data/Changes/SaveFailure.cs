using System.Text.RegularExpressions;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ProjectsApi.Data.Changes;

/// <summary>Which rule of the database a save broke.</summary>
/// <param name="Kind">Kind of the rule.</param>
/// <param name="Constraint">Name of the rule, or the columns of a unique index on SQLite, which does not tell its name.</param>
public sealed partial record SaveFailure(SaveFailureKind Kind, string Constraint)
{
    /// <returns>Null for a failure that is no broken rule.</returns>
    public static SaveFailure? Of(DbUpdateException failure) => Of(failure.InnerException);

    /// <param name="failure">What the database's driver threw.</param>
    /// <returns>Null for a failure that is no broken rule.</returns>
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
                // A server may fold the names that it tells.
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
