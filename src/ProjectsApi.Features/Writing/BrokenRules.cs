using ProjectsApi.Contract.Payloads;
using ProjectsApi.Data.Changes;

namespace ProjectsApi.Features.Writing;

/// <summary>A rule of the database that no use case saw coming, in words that name its column.</summary>
internal static class BrokenRules
{
    public static UserError Explain(SaveFailure broken) => broken.Kind switch
    {
        SaveFailureKind.Unique => new ValidationError($"Another row has this value already ({broken.Constraint}); it must be unique.", PathOf(broken)),
        SaveFailureKind.Reference => new ValidationError($"A row that is named here was removed meanwhile, or others still need it ({broken.Constraint})."),
        _ => new ValidationError($"The values break the rule {broken.Constraint} of the register.", PathOf(broken)),
    };

    // Rules are named CK_Table_Column_Rule and IX_Table_Column_Column; SQLite names Table.Column of a unique index.
    private static IReadOnlyList<string>? PathOf(SaveFailure broken)
    {
        var parts = broken.Constraint.Split(',')[0].Split(['_', '.'], StringSplitOptions.RemoveEmptyEntries);
        var column = broken.Constraint.Contains('.') ? parts.ElementAtOrDefault(1) : parts.ElementAtOrDefault(2);
        return string.IsNullOrEmpty(column) ? null : UserError.At(ApiText.NameOf(column));
    }
}
