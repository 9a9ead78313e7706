namespace ProjectsApi.Features.Changes;

/// <summary>Passes the entries of the change log on to the subscribers of this node.</summary>
public interface IChangeFeed
{
    /// <summary>Runs until it is cancelled; resumes after an outage of the database.</summary>
    Task FollowAsync(CancellationToken cancellationToken);
}
