using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.SignIns;

namespace ProjectsApi.Features.Access;

/// <summary>Whether a sign-in code may still be used: who issued it could have become the person then, and must be able to now.</summary>
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

        // What the token of an outside issuer allowed cannot be asked again; such a code lives minutes as any other.
        return code.IsIssuedFromOutside || (await viewers.LookAsync(code.IssuerId, cancellationToken)).MayManage(person.Organisations);
    }
}
