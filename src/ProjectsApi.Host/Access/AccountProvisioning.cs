using Microsoft.AspNetCore.Identity;
using ProjectsApi.Features.People;
using ProjectsApi.Host.Access.Store;

namespace ProjectsApi.Host.Access;

/// <summary>Creates accounts without a password. People set it with a code, because this server sends no mail.</summary>
internal sealed class AccountProvisioning(UserManager<Account> accounts, AccessOptions options) : IAccounts
{
    public TimeSpan CodeLifetime => options.SignInCodeLifetime;

    public async Task<string?> EnsureAsync(Guid personId, string email, CancellationToken cancellationToken)
    {
        if (await accounts.FindByIdAsync(personId.ToString()) is not null)
        {
            return null;
        }

        var result = await accounts.CreateAsync(new Account { Id = personId, UserName = email, Email = email, EmailConfirmed = true });
        return result.Succeeded ? null : string.Join(' ', result.Errors.Select(error => error.Description));
    }
}
