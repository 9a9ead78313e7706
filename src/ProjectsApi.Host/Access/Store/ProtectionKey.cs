namespace ProjectsApi.Host.Access.Store;

/// <summary>A key that encrypts tokens and cookies, in the XML of the framework.</summary>
public sealed class ProtectionKey
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Name { get; init; }

    public required string Xml { get; init; }
}
