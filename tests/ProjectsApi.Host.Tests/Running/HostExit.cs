namespace ProjectsApi.Host.Tests.Running;

/// <summary>How a Host ended.</summary>
public sealed record HostExit(int Code, string Output, string Errors);
