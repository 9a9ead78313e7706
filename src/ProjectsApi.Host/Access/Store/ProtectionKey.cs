namespace ProjectsApi.Host.Access.Store;

/// <summary>A key that tokens and cookies are sealed with, as the framework writes it down.</summary>
public sealed class ProtectionKey
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Name { get; init; }

    public required string Xml { get; init; }
}
