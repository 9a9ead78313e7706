namespace ProjectsApi.Contract.Errors;

/// <summary>Tells an outage of what the server stands on from a fault of its own; registered by the host, else nothing is an
/// outage.</summary>
public interface IOutageJudge
{
    /// <summary>What the client is told of a failure.</summary>
    /// <param name="failure">What was thrown.</param>
    /// <returns>One sentence without anything about the server's inside; null for a failure that is no outage.</returns>
    string? Explain(Exception failure);
}
