using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Changes;
using ProjectsApi.Host.Access.Store;
using ProjectsApi.Host.Startup;

namespace ProjectsApi.Host.Access;

/// <summary>Makes a person with roles who can sign in: first the person in the register, then the account with the same key.</summary>
internal sealed class AccountCreation(UnitOfWork register, UserManager<Account> accounts)
{
    /// <param name="email">Address to sign in with.</param>
    /// <param name="password">Password, kept as a hash only.</param>
    /// <param name="newPerson">Makes the person when the register has nobody of this address.</param>
    /// <param name="role">Role to give.</param>
    /// <param name="organisations">Organisations to give it for.</param>
    /// <param name="cancellationToken">Ends the work; a person without an account is completed the next time.</param>
    /// <exception cref="StartupRefusedException">The password or the address will not do, or the address has an account.</exception>
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

                var held = person.Grants.Where(grant => grant.Role == role).Select(grant => grant.OrganisationId).ToHashSet();
                context.AddRange(organisations.Where(organisation => !held.Contains(organisation)).Select(
                    organisation =>
                        new RoleGrant { PersonId = person.Id, Role = role, OrganisationId = organisation, IsSample = person.IsSample }));
                await context.SaveChangesAsync(token);
                return (person.Id, true);
            },
            cancellationToken);
        account.Id = id;
        Require(await accounts.CreateAsync(account, password));
    }

    /// <summary>Makes an account that somebody asks for themselves, and its person: known by the address, without any role.</summary>
    /// <returns>The person's key, or why the address or the password will not do.</returns>
    public async Task<(Guid? Person, IdentityResult Result)> RegisterAsync(
        string email, string password, CancellationToken cancellationToken)
    {
        var account = new Account { UserName = email, Email = email };
        var result = await accounts.CreateAsync(account, password);
        if (!result.Succeeded)
        {
            return (null, result);
        }

        // Somebody whom an administrator has added and who has no account yet: theirs is made with a code, and by nobody else.
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
