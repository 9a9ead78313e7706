namespace ProjectsApi.Mspdi;

/// <summary>Element of a file that is handed through as it stands.</summary>
/// <param name="Name">Name in Microsoft Project's namespace.</param>
/// <param name="Text">Its text; null for one that holds others.</param>
/// <param name="Children">Elements below it, in the order of the file.</param>
public sealed record KeptElement(string Name, string? Text, IReadOnlyList<KeptElement> Children);
