namespace ProjectsApi.Contract.Subscriptions;

/// <summary>
/// More events came in than a subscriber took and than are kept for it. It has missed some: it must subscribe again,
/// from the last event that it got.
/// </summary>
public sealed class SubscriberTooSlowException() : Exception("The subscriber is too slow.");
