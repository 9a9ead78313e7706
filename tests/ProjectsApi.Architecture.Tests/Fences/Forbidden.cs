namespace ProjectsApi.Architecture.Tests.Fences;

/// <summary>Something that must not be used behind a fence.</summary>
/// <param name="Name">Namespace, type, member or assembly; everything below it is meant too.</param>
/// <param name="Sample">Expression that uses it: it must compile, which a misspelt name would not, and the fence must report it.</param>
public sealed record Forbidden(string Name, string Sample)
{
    /// <summary>Forbids a type and what is below it.</summary>
    public static Forbidden Type(string name) => new(name, $"typeof(global::{name})");

    /// <summary>Forbids a namespace or assembly; <paramref name="type"/> is one of its types.</summary>
    public static Forbidden Names(string name, string type) => new(name, $"typeof(global::{type})");

    /// <summary>Whether a used name is this or below it.</summary>
    public bool Covers(UsedName used) => IsOrIsBelow(used.FullName) || IsOrIsBelow(used.Assembly);

    private bool IsOrIsBelow(string fullName) =>
        fullName.StartsWith(Name, StringComparison.Ordinal) && (fullName.Length == Name.Length || fullName[Name.Length] == '.');
}
