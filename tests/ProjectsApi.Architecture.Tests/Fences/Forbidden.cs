namespace ProjectsApi.Architecture.Tests.Fences;

/// <summary>A name that a fence forbids.</summary>
/// <param name="Name">Namespace, type, member or assembly; everything below it is forbidden too.</param>
/// <param name="Sample">Expression that uses the name. It must compile, which detects a misspelt name, and the fence must report
/// it.</param>
public sealed record Forbidden(string Name, string Sample)
{
    /// <summary>Forbids a type and its members and nested types.</summary>
    public static Forbidden Type(string name) => new(name, $"typeof(global::{name})");

    /// <summary>Forbids a namespace or assembly; <paramref name="type"/> is one of its types.</summary>
    public static Forbidden Names(string name, string type) => new(name, $"typeof(global::{type})");

    /// <summary>Whether a used name is this name or below it.</summary>
    public bool Covers(UsedName used) => IsOrIsBelow(used.FullName) || IsOrIsBelow(used.Assembly);

    private bool IsOrIsBelow(string fullName) =>
        fullName.StartsWith(Name, StringComparison.Ordinal) && (fullName.Length == Name.Length || fullName[Name.Length] == '.');
}
