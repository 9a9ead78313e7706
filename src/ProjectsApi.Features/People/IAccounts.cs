namespace ProjectsApi.Features.People;

/// <summary>Store of the accounts and their passwords.</summary>
public interface IAccounts
{
    /// <summary>Lifetime of a sign-in code.</summary>
    TimeSpan CodeLifetime { get; }

    /// <summary>Creates an account without a password if the person has none.</summary>
    /// <param name="personId">Person; also the key of the account.</param>
    /// <param name="email">Email address for sign-in.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>Null if the account exists now; otherwise the reason why the address is refused.</returns>
    Task<string?> EnsureAsync(Guid personId, string email, CancellationToken cancellationToken);
}
