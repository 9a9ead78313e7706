using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ProjectsApi.Transport;

/// <summary>Documents that requests name instead of sending them.</summary>
public sealed class OperationOptions
{
    /// <summary>Configuration section of these options; errors name it.</summary>
    public const string Section = "GraphQL:Operations";

    /// <summary>Folder of trusted documents, in files named by their id; null for none.</summary>
    [Description("Requests may name a document `{id}.graphql` of this folder by its id.")]
    public string? Folder { get; set; }

    /// <summary>Callers who may run nothing but trusted documents; they need a <see cref="Folder"/>.</summary>
    [Description("These callers may run nothing but the documents of `Folder`.")]
    public TrustedOnly Only { get; set; }

    /// <summary>Automatically persisted documents; 0 keeps none.</summary>
    [Range(0, 100_000), Description("The server keeps at most this many documents that clients sent with their SHA-256; 0 keeps none.")]
    public int StoredDocuments { get; set; } = 1_000;

    /// <summary>Characters of all automatically persisted documents; 0 keeps none.</summary>
    [Range(0, 1_000_000_000), Description("Those documents have at most this many characters together; 0 keeps none.")]
    public int StoredCharacters { get; set; } = 4_000_000;
}
