namespace ProjectsApi.Mspdi;

/// <summary>Element of a file that is kept unchanged for the export.</summary>
/// <param name="Name">Name in Microsoft Project's namespace.</param>
/// <param name="Text">Text; null for an element with children.</param>
/// <param name="Children">Child elements, in the order of the file.</param>
public sealed record KeptElement(string Name, string? Text, IReadOnlyList<KeptElement> Children);
