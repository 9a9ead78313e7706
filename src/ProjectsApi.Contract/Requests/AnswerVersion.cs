namespace ProjectsApi.Contract.Requests;

/// <summary>Version of everything that an answer depends on beside its request and its caller.</summary>
/// <param name="Changes">Sequence of the latest change.</param>
/// <param name="Derived">Number of commits that wrote derived rows without a change.</param>
/// <param name="Day">Calendar day of the zone, as <see cref="DateOnly.DayNumber"/>.</param>
public readonly record struct AnswerVersion(long Changes, long Derived, int Day);
