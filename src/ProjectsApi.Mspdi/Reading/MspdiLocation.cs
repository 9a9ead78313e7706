namespace ProjectsApi.Mspdi.Reading;

/// <summary>Line and character in the file, both from 1; the default value means the whole file.</summary>
internal readonly record struct MspdiLocation(int Line, int Position);

/// <summary>Task that a finding concerns.</summary>
internal sealed record MspdiSubject(int? Uid, string? Name);

/// <summary>Value with its location in the file.</summary>
internal readonly record struct Located<T>(T Value, MspdiLocation Location);

/// <summary>Fault that ends the reading of a file.</summary>
internal sealed record XmlFault(MspdiErrorKind Kind, MspdiLocation Location, string Message);
