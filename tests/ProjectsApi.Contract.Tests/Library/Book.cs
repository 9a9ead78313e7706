namespace ProjectsApi.Contract.Tests.Library;

public sealed record Book(string Title, Author Author);
