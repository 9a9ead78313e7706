using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.SignIns;

namespace ProjectsApi.Features.Access;

/// <summary>Checks that the issuer of a sign-in code may still manage its person.</summary>
public sealed class SignInCodeChecks(IDbContextFactory<ProjectsDbContext> contexts, IViewers viewers) : IUseCase
{
    public async Task<bool> MayBeUsedAsync(SignInCode code, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var people = await context.People.Where(p => (p.Id == code.PersonId || p.Id == code.IssuerId) && !p.IsDisabled)
            .Select(p => new { p.Id, Organisations = p.Grants.Select(g => g.OrganisationId).ToList() }).ToListAsync(cancellationToken);
        if (people.Find(p => p.Id == code.PersonId) is not { } person || !people.Exists(p => p.Id == code.IssuerId))
        {
            return false;
        }

        // The roles of an external token cannot be read again; the short lifetime of the code limits the risk.
        return code.IsIssuedFromOutside || (await viewers.LoadAsync(code.IssuerId, cancellationToken)).MayManage(person.Organisations);
    }
}
