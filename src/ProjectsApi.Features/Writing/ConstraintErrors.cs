using ProjectsApi.Contract.Languages;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Data.Changes;

namespace ProjectsApi.Features.Writing;

/// <summary>Explains a violated database constraint that no use case has checked.</summary>
internal static class ConstraintErrors
{
    public static UserError Explain(SaveFailure broken)
    {
        // Constraints are named CK_Table_Column_Rule and IX_Table_Column_Column. SQLite lists Table.Column of a unique index.
        string[] columns = broken.Constraint.Contains('.', StringComparison.Ordinal)
            ? [.. broken.Constraint.Split(',').Select(column => column[(column.LastIndexOf('.') + 1)..].Trim())]
            : [.. broken.Constraint.Split('_', StringSplitOptions.RemoveEmptyEntries).Skip(2)];
        return broken.Kind switch
        {
            // The last column of an index is the number or name; those before it are the parent.
            SaveFailureKind.Unique when columns.Length == 0 => new ValidationError("Another row already has the same values."),
            SaveFailureKind.Unique => new ValidationError(
                $"Another row already has the same {NamesOf(columns)}.", PathOf(columns.LastOrDefault())),
            SaveFailureKind.Reference =>
                new ValidationError(
                    $"A referenced row was removed meanwhile, or other rows still refer to this one ({broken.Constraint})."),
            _ => new ValidationError($"The values violate the rule {broken.Constraint} of the register.", PathOf(columns.FirstOrDefault())),
        };
    }

    // Names are the same in every language.
    private static Wording NamesOf(string[] columns) =>
        columns.Select(column => Wording.Verbatim(ApiText.NameOf(column))).Aggregate((names, name) => $"{names} and {name}");

    private static IReadOnlyList<string>? PathOf(string? column) =>
        string.IsNullOrEmpty(column) ? null : UserError.At(ApiText.NameOf(column));
}
