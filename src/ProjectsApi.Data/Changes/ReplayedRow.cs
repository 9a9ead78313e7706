using Microsoft.EntityFrameworkCore.Metadata;

namespace ProjectsApi.Data.Changes;

/// <summary>Row replayed from the log.</summary>
/// <param name="Type">Its table.</param>
/// <param name="Values">Its columns, in the order of the type's properties.</param>
public sealed record ReplayedRow(IEntityType Type, object?[] Values);
