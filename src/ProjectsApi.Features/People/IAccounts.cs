namespace ProjectsApi.Features.People;

/// <summary>Where passwords are kept.</summary>
public interface IAccounts
{
    /// <summary>How long a sign-in code is good.</summary>
    TimeSpan CodeLifetime { get; }

    /// <summary>Makes an account without a password when there is none.</summary>
    /// <param name="personId">Person, and key of the account.</param>
    /// <param name="email">Address to sign in with.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>Null when there is one; else why the address will not do.</returns>
    Task<string?> EnsureAsync(Guid personId, string email, CancellationToken cancellationToken);
}
