using System.Reflection;

namespace ProjectsApi.Contract.Connections;

/// <summary>
/// Name of the connections over a node type: HotChocolate takes it from the field, so that of <c>projects</c> is <c>Projects</c>.
/// A class of its own carries the name of a second field over the same nodes.
/// </summary>
/// <param name="name">PascalCase field name.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ConnectionNameAttribute(string name) : Attribute
{
    /// <summary>PascalCase field name.</summary>
    public string Name { get; } = name;

    internal static string Of(Type named) => named.GetCustomAttribute<ConnectionNameAttribute>()?.Name
        ?? throw new InvalidOperationException($"{named.Name} names a connection and needs a [ConnectionName].");
}
