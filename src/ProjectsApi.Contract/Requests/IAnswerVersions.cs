namespace ProjectsApi.Contract.Requests;

/// <summary>Reads the version of the data. The host registers it as a singleton; without one no answer is kept.</summary>
public interface IAnswerVersions
{
    /// <summary>Reads the version. It includes every write that was committed before the call, on any node.</summary>
    /// <param name="cancellationToken">Ends the read.</param>
    ValueTask<AnswerVersion> ReadAsync(CancellationToken cancellationToken);
}
