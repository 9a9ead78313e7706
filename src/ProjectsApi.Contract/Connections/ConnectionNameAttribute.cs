using System.Reflection;
using ProjectsApi.Contract.Rows;

namespace ProjectsApi.Contract.Connections;

/// <summary>
/// Name of the connections of a second field over the same rows. The first field uses the name of the rows.
/// </summary>
/// <param name="name">PascalCase field name.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ConnectionNameAttribute(string name) : Attribute
{
    /// <summary>PascalCase field name.</summary>
    public string Name { get; } = name;

    internal static string Of<TName, TRow>(Row<TRow> row)
        where TRow : class => typeof(TName) == typeof(TRow)
        ? row.Plural
        : typeof(TName).GetCustomAttribute<ConnectionNameAttribute>()?.Name
            ?? throw new InvalidOperationException($"{typeof(TName).Name} names a connection and needs a [ConnectionName].");
}
