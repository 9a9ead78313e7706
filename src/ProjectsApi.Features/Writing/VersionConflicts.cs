using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Data.Changes;

namespace ProjectsApi.Features.Writing;

/// <summary>Finds rows that somebody changed after the caller had read them, and tells both values.</summary>
internal static class VersionConflicts
{
    private static readonly HashSet<string> Stamps = [nameof(Data.Model.Entity.Version), nameof(Data.Model.Entity.UpdatedAt)];

    public static async Task CheckAsync(Write write, CancellationToken cancellationToken)
    {
        foreach (var (row, (expected, member)) in write.Expected)
        {
            var entry = write.Database.Entry(row);
            var current = entry.Property(e => e.Version).OriginalValue;
            if (current == expected)
            {
                continue;
            }

            var mine = entry.Properties.Where(p => p.IsModified && !Stamps.Contains(p.Metadata.Name)).ToList();
            var changed = await ChangedSinceAsync(write, row.Id, expected, cancellationToken);
            var both = entry.Properties.Where(p => mine.Exists(m => m.Metadata == p.Metadata) || changed.Contains(p.Metadata.Name));
            write.Fail(new VersionConflictError(
                $"The row has version {current}, you expected {expected}. Compare both values, then send your change again with the current version.",
                current,
                [.. mine.Select(p => new FieldValue(ApiText.NameOf(p.Metadata), ApiText.ValueOf(p.Metadata, p.CurrentValue)))],
                [.. both.Select(p => new FieldValue(ApiText.NameOf(p.Metadata), ApiText.ValueOf(p.Metadata, p.OriginalValue)))],
                [.. changed.Select(ApiText.NameOf)],
                UserError.At(member.Split('.'))));
        }
    }

    private static async Task<IReadOnlyList<string>> ChangedSinceAsync(Write write, Guid row, long version, CancellationToken cancellationToken)
    {
        var changes = await write.Database.Changes
            .Where(c => c.EntityId == row && c.Version > version).OrderBy(c => c.Sequence).Select(c => c.Fields).ToListAsync(cancellationToken);
        return [.. changes.SelectMany(ChangedFields.Read).Select(field => field.Name).Distinct().Order(StringComparer.Ordinal)];
    }
}
