namespace ProjectsApi.Data.Past;

/// <summary>Names a past: two requests with the same key get the same rows.</summary>
/// <param name="Project">Project that is looked back at.</param>
/// <param name="Place">Last entry of the log that counts.</param>
/// <param name="Day">Day by which derived rows are worked out.</param>
internal readonly record struct PastKey(Guid Project, long Place, DateOnly Day);
