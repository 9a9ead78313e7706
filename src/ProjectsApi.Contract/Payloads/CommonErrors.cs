using ProjectsApi.Contract.Languages;

namespace ProjectsApi.Contract.Payloads;

/// <summary>The row of an id does not exist, or not for this caller.</summary>
public sealed record NotFoundError(Wording Message, IReadOnlyList<string>? Path = null) : UserError(Message, "NOT_FOUND", Path);

/// <summary>A value that is not allowed, alone or together with others.</summary>
public sealed record ValidationError(Wording Message, IReadOnlyList<string>? Path = null) : UserError(Message, "INVALID_VALUE", Path);

/// <summary>One key was used for two different inputs.</summary>
public sealed record IdempotencyKeyReusedError(Wording Message, IReadOnlyList<string>? Path = null)
    : UserError(Message, "IDEMPOTENCY_KEY_REUSED", Path);

/// <summary>The row was changed after the caller had read it.</summary>
/// <param name="Message">Text for people.</param>
/// <param name="CurrentVersion">Version that the row has now.</param>
/// <param name="Yours">Values of the caller by field.</param>
/// <param name="Theirs">Current values of the same fields and of those that others changed.</param>
/// <param name="ChangedFields">Fields that others changed since the version that the caller expected.</param>
/// <param name="Path">Input member that held the expected version.</param>
public sealed record VersionConflictError(
    Wording Message,
    long CurrentVersion,
    IReadOnlyList<FieldValue> Yours,
    IReadOnlyList<FieldValue> Theirs,
    IReadOnlyList<string> ChangedFields,
    IReadOnlyList<string>? Path = null) : UserError(Message, "VERSION_CONFLICT", Path);

/// <summary>A field and its value as text.</summary>
/// <param name="Field">Name of the field.</param>
/// <param name="Value">Value as the API writes it; null when there is none.</param>
public sealed record FieldValue(string Field, string? Value);
