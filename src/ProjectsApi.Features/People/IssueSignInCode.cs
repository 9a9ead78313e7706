using System.ComponentModel;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Authorization;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Data.Model;
using ProjectsApi.Features.Access;

namespace ProjectsApi.Features.People;

[Description("Whom to let set a password(签发登录码)")]
public sealed record IssueSignInCodeInput
{
    [Description("Person(人员)")]
    [IdOf(PersonType.TypeName)]
    public required Guid PersonId { get; init; }
}

/// <summary>Takes no key against repeats: an answer that holds a secret is kept nowhere.</summary>
public sealed class IssueSignInCode(IDbContextFactory<ProjectsDbContext> contexts, IAccounts accounts)
{
    public async Task<Payload> HandleAsync(Viewer viewer, IssueSignInCodeInput input, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var person = await context.People.Where(p => p.Id == input.PersonId)
            .Select(p => new { p.Email, Organisations = p.Grants.Select(g => g.OrganisationId).ToList() }).SingleOrDefaultAsync(cancellationToken);
        if (person is null)
        {
            return new Payload(null, [new NotFoundError("There is no Person with this id; use one that a query returned.", UserError.At("personId"))]);
        }

        // Who lets somebody set a password can become them.
        if (person.Organisations.Exists(organisation => !viewer.May(Permission.ManagePeople, organisation)))
        {
            throw AuthorizationErrors.NotAuthorized;
        }

        return person.Email is { } email
            ? new Payload(new SignInCode(email, await accounts.IssueCodeAsync(input.PersonId, email, cancellationToken)), null)
            : new Payload(null, [new ValidationError("The person has no address; an outside issuer lets them in.", UserError.At("personId"))]);
    }
}
