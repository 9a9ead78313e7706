namespace ProjectsApi.Data.Past;

/// <summary>Key of a past: requests with equal keys get the same rows.</summary>
/// <param name="Project">Project of the past.</param>
/// <param name="Place">Last log sequence included.</param>
/// <param name="Day">Day for derived rows.</param>
internal readonly record struct PastKey(Guid Project, long Place, DateOnly Day);
