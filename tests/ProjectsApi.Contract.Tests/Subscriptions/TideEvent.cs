namespace ProjectsApi.Contract.Tests.Subscriptions;

public sealed record TideEvent(int Level);
