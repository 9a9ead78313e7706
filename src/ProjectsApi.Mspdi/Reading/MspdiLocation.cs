namespace ProjectsApi.Mspdi.Reading;

/// <summary>Line and character of the file, both from 1; the default value means the file as a whole.</summary>
internal readonly record struct MspdiLocation(int Line, int Position);

/// <summary>Task that a finding is about.</summary>
internal sealed record MspdiSubject(int? Uid, string? Name);

/// <summary>Something that was read, with its place.</summary>
internal readonly record struct Located<T>(T Value, MspdiLocation Location);

/// <summary>Why a file cannot be read further.</summary>
internal sealed record XmlFault(MspdiErrorKind Kind, MspdiLocation Location, string Message);
