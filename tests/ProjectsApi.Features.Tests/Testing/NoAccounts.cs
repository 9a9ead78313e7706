using ProjectsApi.Features.Access;
using ProjectsApi.Features.People;

namespace ProjectsApi.Features.Tests.Testing;

/// <summary>Passwords, connections and tokens are the Host's; here there are none.</summary>
public sealed class NoAccounts : IAccounts, IAccessOrigins, ISessionCache
{
    public TimeSpan CodeLifetime => TimeSpan.FromMinutes(15);

    public AccessOrigin Current => new("192.0.2.7", "test", "test");

    public Task<string?> EnsureAsync(Guid personId, string email, CancellationToken cancellationToken) => Task.FromResult<string?>(null);

    public void Clear()
    {
        // Nothing is remembered.
    }
}
