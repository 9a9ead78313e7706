namespace ProjectsApi.Host.Tests.Running;

/// <summary>Exit code and output of a Host.</summary>
public sealed record HostExit(int Code, string Output, string Errors);
