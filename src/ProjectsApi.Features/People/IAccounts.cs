namespace ProjectsApi.Features.People;

/// <summary>Where passwords are kept.</summary>
public interface IAccounts
{
    /// <summary>Makes a code with which somebody sets the password of an account, which is made when there is none.</summary>
    /// <param name="personId">Person, and key of the account.</param>
    /// <param name="email">Address to sign in with.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    Task<string> IssueCodeAsync(Guid personId, string email, CancellationToken cancellationToken);
}
