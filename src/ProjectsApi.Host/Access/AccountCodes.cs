using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using ProjectsApi.Features.People;
using ProjectsApi.Host.Access.Store;

namespace ProjectsApi.Host.Access;

/// <summary>Codes for setting a password, which an administrator hands over: this server sends no mail.</summary>
internal sealed class AccountCodes(UserManager<Account> accounts) : IAccounts
{
    public async Task<string> IssueCodeAsync(Guid personId, string email, CancellationToken cancellationToken)
    {
        var account = await accounts.FindByIdAsync(personId.ToString());
        if (account is null)
        {
            account = new Account { Id = personId, UserName = email, Email = email, EmailConfirmed = true };
            var made = await accounts.CreateAsync(account);
            if (!made.Succeeded)
            {
                throw new InvalidOperationException(string.Join(' ', made.Errors.Select(error => error.Code)));
            }
        }

        // Written as /account/resetPassword reads it.
        return WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(await accounts.GeneratePasswordResetTokenAsync(account)));
    }
}
