namespace ProjectsApi.Contract.Subscriptions;

/// <summary>
/// The bounded queue of a subscriber overflowed, and events were lost. The client has to resume after the last event that it got.
/// </summary>
public sealed class SubscriberTooSlowException() : Exception("The subscriber is too slow.");
