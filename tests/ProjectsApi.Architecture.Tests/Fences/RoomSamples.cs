using System.Reflection;

namespace ProjectsApi.Architecture.Tests.Fences;

/// <summary>Existing types, which a fence must detect.</summary>
public static class RoomSamples
{
    /// <summary>Name of any public type of a project.</summary>
    public static string PublicTypeOf(string room) =>
        Assembly.Load(room).GetExportedTypes()
            .Where(type => type is { IsNested: false, IsGenericTypeDefinition: false } && type.Namespace?.StartsWith(
                room, StringComparison.Ordinal) is true)
            .Select(type => type.FullName)
            .Order(StringComparer.Ordinal)
            .FirstOrDefault()
        ?? throw new InvalidOperationException($"{room} has no public type yet, so no fence can be shown to see it.");
}
