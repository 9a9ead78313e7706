namespace ProjectsApi.Contract.Errors;

/// <summary>Default for a schema without external services.</summary>
public sealed class NoOutageClassifier : IOutageClassifier
{
    /// <inheritdoc/>
    public string? Explain(Exception failure) => null;
}
