using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Access;

/// <summary>Writes down whom an issuer vouches for when they first come, so that roles can be given and the log can name them.</summary>
internal sealed class RecogniseOutsider(UnitOfWork register) : IUseCase
{
    private const int Tries = 2;
    private const int LongestName = 200;

    public async Task<Guid> HandleAsync(string issuer, string subject, string name, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await register.RunAsync(
                    ChangeAuthor.System, (context, token) => FindOrAddAsync(context, issuer, subject, name, token), cancellationToken);
            }
            catch (DbUpdateException) when (attempt < Tries)
            {
                // Two first requests at the same moment: the next look finds what the other one wrote.
            }
        }
    }

    private static async Task<(Guid Id, bool Keep)> FindOrAddAsync(
        ProjectsDbContext context, string issuer, string subject, string name, CancellationToken cancellationToken)
    {
        (issuer, subject) = (StoredText.Of(issuer), StoredText.Of(subject));
        var known = await context.People.TagWith(nameof(Viewers)).Where(p => p.Issuer == issuer && p.Subject == subject)
            .Select(p => (Guid?)p.Id).SingleOrDefaultAsync(cancellationToken);
        if (known is { } id)
        {
            return (id, false);
        }

        var person = new Person { Name = name.Length > LongestName ? name[..LongestName] : name, Issuer = issuer, Subject = subject };
        context.Add(person);
        await context.SaveChangesAsync(cancellationToken);
        return (person.Id, true);
    }
}
