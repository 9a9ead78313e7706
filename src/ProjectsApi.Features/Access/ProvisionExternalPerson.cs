using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Access;

/// <summary>Registers a person of an external issuer at the first request, so that roles and log entries can name them.</summary>
internal sealed class ProvisionExternalPerson(UnitOfWork register) : IUseCase
{
    private const int MaxAttempts = 2;
    private const int MaxNameLength = 200;

    public async Task<Guid> HandleAsync(string issuer, string subject, string name, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await register.RunAsync(
                    ChangeAuthor.System, (context, token) => FindOrAddAsync(context, issuer, subject, name, token), cancellationToken);
            }
            catch (DbUpdateException) when (attempt < MaxAttempts)
            {
                // A concurrent first request added the person; the next attempt finds them.
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

        var person = new Person { Name = name.Length > MaxNameLength ? name[..MaxNameLength] : name, Issuer = issuer, Subject = subject };
        context.Add(person);
        await context.SaveChangesAsync(cancellationToken);
        return (person.Id, true);
    }
}
