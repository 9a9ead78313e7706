using System.ComponentModel;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Contract.Languages;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.SignIns;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.People;

[Description("Person who gets a sign-in code to set a password(签发登录码)")]
internal sealed record IssueSignInCodeInput
{
    [Description("Person(人员)")]
    [IdOf(PersonRow.TypeName)]
    public required Guid PersonId { get; init; }
}

/// <summary>Issues a code to set a password. It takes no idempotency key, because an answer with a secret is not stored.</summary>
internal sealed class IssueSignInCode(IDbContextFactory<ProjectsDbContext> contexts, IAccounts accounts, SignInCodes codes, AccessLog log)
{
    public async Task<Payload> HandleAsync(Viewer viewer, IssueSignInCodeInput input, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var person = await context.People.Where(p => p.Id == input.PersonId)
            .Select(p => new { p.Email, p.IsDisabled, Organisations = p.Grants.Select(g => g.OrganisationId).ToList() })
            .SingleOrDefaultAsync(cancellationToken);
        if (person is null)
        {
            return new Payload(
                null, [new NotFoundError(
                    $"There is no {RowNames.Of(nameof(Data.Access.Person))} with this id; use one that a query returned.",
                    UserError.At("personId"))]);
        }

        // The issuer of a code can sign in as the person.
        if (viewer.PersonId is not { } issuer || !viewer.MayManage(person.Organisations))
        {
            throw AccessErrors.Lacks(Permission.ManagePeople);
        }

        if (person.Email is not { } email)
        {
            return Refused("The person has no email address and signs in through an external issuer.");
        }

        if (person.IsDisabled)
        {
            return Refused("The person is disabled; enable them first (updatePerson).");
        }

        if (await accounts.EnsureAsync(input.PersonId, email, cancellationToken) is { } reason)
        {
            return Refused($"The address of this person cannot be used to sign in: {reason}");
        }

        var code = await codes.IssueAsync(
            input.PersonId, issuer, viewer.MayEverywhere(Permission.ManagePeople), accounts.CodeLifetime, cancellationToken);
        await log.WriteAsync(AccessEventKind.CodeIssued, input.PersonId, issuer, session: null, countedBy: null, cancellationToken);
        return new Payload(new SignInCode(email, code.Text, code.ExpiresAt), null);
    }

    private static Payload Refused(Wording message) => new(null, [new ValidationError(message, UserError.At("personId"))]);
}
