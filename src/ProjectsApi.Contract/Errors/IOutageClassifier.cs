namespace ProjectsApi.Contract.Errors;

/// <summary>Recognises outages of services that the server depends on, such as the database. The host registers it.</summary>
public interface IOutageClassifier
{
    /// <summary>Explains an outage to the client.</summary>
    /// <param name="failure">Exception that was thrown.</param>
    /// <returns>One sentence without internals of the server; null for a failure that is no outage.</returns>
    string? Explain(Exception failure);
}
