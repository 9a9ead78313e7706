using ProjectsApi.Features.People;

namespace ProjectsApi.Features.Tests.Testing;

/// <summary>Passwords are the Host's; here a code is only to be recognised.</summary>
public sealed class NoAccounts : IAccounts
{
    public Task<string> IssueCodeAsync(Guid personId, string email, CancellationToken cancellationToken) => Task.FromResult($"code for {email}");
}
