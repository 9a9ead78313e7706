using System.Text.Json;

namespace ProjectsApi.Data.Changes;

/// <summary>One column of a change.</summary>
/// <param name="Name">Name of the property.</param>
/// <param name="Before">Value before; null for none.</param>
/// <param name="After">Value after; null for none.</param>
public sealed record ChangedField(string Name, JsonElement? Before, JsonElement? After);
