using Microsoft.EntityFrameworkCore.Metadata;

namespace ProjectsApi.Data.Changes;

/// <summary>A row as the log left it.</summary>
/// <param name="Type">Its table.</param>
/// <param name="Values">Its columns, in the order in which the type names them.</param>
public sealed record ReplayedRow(IEntityType Type, object?[] Values);
