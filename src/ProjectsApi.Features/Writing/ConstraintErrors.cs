using ProjectsApi.Contract.Payloads;
using ProjectsApi.Data.Changes;

namespace ProjectsApi.Features.Writing;

/// <summary>A rule of the database that no use case saw coming, in words that name its column.</summary>
internal static class ConstraintErrors
{
    public static UserError Explain(SaveFailure broken)
    {
        // Rules are named CK_Table_Column_Rule and IX_Table_Column_Column; SQLite names Table.Column, Table.Column of a unique index.
        string[] columns = broken.Constraint.Contains('.', StringComparison.Ordinal)
            ? [.. broken.Constraint.Split(',').Select(column => column[(column.LastIndexOf('.') + 1)..].Trim())]
            : [.. broken.Constraint.Split('_', StringSplitOptions.RemoveEmptyEntries).Skip(2)];
        return broken.Kind switch
        {
            // What is numbered or named comes last, behind what it belongs to.
            SaveFailureKind.Unique => new ValidationError(
                $"Another row has the same {(columns.Length == 0 ? "values" : string.Join(" and ", columns.Select(ApiText.NameOf)))} already; that must be unique.",
                PathOf(columns.LastOrDefault())),
            SaveFailureKind.Reference =>
                new ValidationError($"A row that is named here was removed meanwhile, or others still need it ({broken.Constraint})."),
            _ => new ValidationError($"The values break the rule {broken.Constraint} of the register.", PathOf(columns.FirstOrDefault())),
        };
    }

    private static IReadOnlyList<string>? PathOf(string? column) =>
        string.IsNullOrEmpty(column) ? null : UserError.At(ApiText.NameOf(column));
}
