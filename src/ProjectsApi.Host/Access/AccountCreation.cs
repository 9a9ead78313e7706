using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Changes;
using ProjectsApi.Host.Access.Store;
using ProjectsApi.Host.Startup;

namespace ProjectsApi.Host.Access;

/// <summary>Creates a person with roles and an account. The person comes first; the account has the same key.</summary>
internal sealed class AccountCreation(UnitOfWork register, UserManager<Account> accounts)
{
    /// <param name="email">Address to sign in with.</param>
    /// <param name="password">Password; only its hash is stored.</param>
    /// <param name="newPerson">Creates the person when the register has none with this address.</param>
    /// <param name="role">Role to grant.</param>
    /// <param name="organisations">Organisations to grant it for.</param>
    /// <param name="cancellationToken">Cancels; the next call completes a person without an account.</param>
    /// <exception cref="StartupRefusedException">The password or the address is invalid, or the address has an account.</exception>
    public async Task CreateAsync(
        string email, string password, Func<Person> newPerson, Role role, IReadOnlyList<Guid> organisations,
        CancellationToken cancellationToken)
    {
        var address = Person.AddressOf(email);
        var account = new Account { UserName = address, Email = address, EmailConfirmed = true };
        foreach (var rule in accounts.PasswordValidators)
        {
            Require(await rule.ValidateAsync(accounts, account, password));
        }

        foreach (var rule in accounts.UserValidators)
        {
            Require(await rule.ValidateAsync(accounts, account));
        }

        var id = await register.RunAsync(
            ChangeAuthor.System,
            async (context, token) =>
            {
                var person = await context.People.AsTracking().Include(p => p.Grants).SingleOrDefaultAsync(p => p.Email == address, token);
                if (person is null)
                {
                    person = newPerson();
                    context.Add(person);
                }

                var granted = person.Grants.Where(grant => grant.Role == role).Select(grant => grant.OrganisationId).ToHashSet();
                context.AddRange(organisations.Where(organisation => !granted.Contains(organisation)).Select(
                    organisation =>
                        new RoleGrant { PersonId = person.Id, Role = role, OrganisationId = organisation, IsSample = person.IsSample }));
                await context.SaveChangesAsync(token);
                return (person.Id, true);
            },
            cancellationToken);
        account.Id = id;
        Require(await accounts.CreateAsync(account, password));
    }

    /// <summary>Creates an account and its person for open registration, without a role.</summary>
    /// <returns>Key of the person, or the reason why the address or the password is invalid.</returns>
    public async Task<(Guid? Person, IdentityResult Result)> RegisterAsync(
        string email, string password, CancellationToken cancellationToken)
    {
        var account = new Account { UserName = email, Email = email };
        var result = await accounts.CreateAsync(account, password);
        if (!result.Succeeded)
        {
            return (null, result);
        }

        // A person added by an administrator gets an account with a code only.
        if (await TryAddPersonAsync(account.Id, email, cancellationToken))
        {
            return (account.Id, result);
        }

        Require(await accounts.DeleteAsync(account));
        return (null, IdentityResult.Failed(accounts.ErrorDescriber.DuplicateEmail(email)));
    }

    private Task<bool> TryAddPersonAsync(Guid id, string email, CancellationToken cancellationToken) => register.RunAsync(
        ChangeAuthor.System,
        async (context, token) =>
        {
            var address = Person.AddressOf(email);
            if (await context.People.AnyAsync(p => p.Email == address, token))
            {
                return (false, false);
            }

            context.Add(new Person { Id = id, Name = email, Email = address });
            await context.SaveChangesAsync(token);
            return (true, true);
        },
        cancellationToken);

    private static void Require(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new StartupRefusedException(string.Join(' ', result.Errors.Select(error => error.Description)));
        }
    }
}
