namespace ProjectsApi.Contract.Tests.Execution;

public sealed record Plane(string Name, double Ceiling);
