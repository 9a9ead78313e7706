namespace ProjectsApi.Contract.Tests.Library;

public sealed record Author(string Name);
