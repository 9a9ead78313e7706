using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using ProjectsApi.Contract.Languages;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Data.Changes;

namespace ProjectsApi.Features.Writing;

/// <summary>Finds rows that changed after the caller read them, and reports both values.</summary>
internal static class VersionConflicts
{
    private static readonly HashSet<string> Stamps = [nameof(Data.Model.Entity.Version), nameof(Data.Model.Entity.UpdatedAt)];

    /// <param name="write">The write before it is saved.</param>
    /// <param name="given">Members of the input. A member counts as the caller's change even if it equals the stored value.</param>
    /// <param name="cancellationToken">Ends the check.</param>
    public static async Task CheckAsync(WriteContext write, IReadOnlyDictionary<string, object?> given, CancellationToken cancellationToken)
    {
        foreach (var (row, (expected, member, onlyCompared)) in write.Expected)
        {
            var entry = write.Database.Entry(row);
            var current = entry.Property(e => e.Version).OriginalValue;
            if (current == expected)
            {
                continue;
            }

            // Only then do the other members of the input object belong to this row.
            var isInputOfRow = !onlyCompared && expected > 0 && member == write.InputPathOf(row) + "expectedVersion";
            var changed = await ChangedSinceAsync(write, row.Id, expected, cancellationToken);
            var mine = entry.Properties.Where(p => IsMine(p) && !Stamps.Contains(p.Metadata.Name)).ToList();
            var both = entry.Properties.Where(p => mine.Exists(m => m.Metadata == p.Metadata) || changed.Contains(p.Metadata.Name));
            write.AddError(new VersionConflictError(
                MessageOf(current, expected),
                current,
                [.. mine.Select(p => new FieldValue(ApiText.NameOf(p.Metadata), ApiText.ValueOf(p.Metadata, p.CurrentValue)))],
                [.. both.Select(p => new FieldValue(ApiText.NameOf(p.Metadata), ApiText.ValueOf(p.Metadata, p.OriginalValue)))],
                [.. changed.Select(ApiText.NameOf)],
                UserError.At(member.Split('.'))));

            bool IsMine(PropertyEntry property) => property.IsModified
                || (isInputOfRow && changed.Contains(property.Metadata.Name)
                && given.ContainsKey(write.InputPathOf(row) + ApiText.NameOf(property.Metadata)));
        }
    }

    private static Wording MessageOf(long current, long expected) => expected == 0
        ? (Wording)($"The row has version {current}, you expected that there is none. Compare both values, then send your change again "
            + $"with the current version.")
        : $"The row has version {current}, you expected {expected}. Compare both values, then send your change again with the current "
            + $"version.";

    private static async Task<IReadOnlyList<string>> ChangedSinceAsync(
        WriteContext write, Guid row, long version, CancellationToken cancellationToken)
    {
        var changes = await write.Database.Changes
            .Where(c => c.EntityId == row && c.Version > version)
            .OrderBy(c => c.Sequence).Select(c => c.Fields).ToListAsync(cancellationToken);
        return [.. changes.SelectMany(ChangedFields.Read).Select(field => field.Name).Distinct().Order(StringComparer.Ordinal)];
    }
}
