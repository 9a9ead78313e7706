namespace ProjectsApi.Contract.Errors;

/// <summary>For a schema that stands on nothing that could be away.</summary>
public sealed class NoOutages : IOutageJudge
{
    /// <inheritdoc/>
    public string? Explain(Exception failure) => null;
}
