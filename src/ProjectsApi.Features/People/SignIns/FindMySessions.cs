using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.People.SignIns;

/// <summary>Active sessions of one person, the latest used first.</summary>
internal sealed class FindMySessions(IDbContextFactory<ProjectsDbContext> contexts, TimeProvider clock) : IUseCase
{
    /// <summary>Maximum number of sessions.</summary>
    public const int Most = 50;

    public async Task<IReadOnlyList<SessionView>> FindAsync(Guid person, Guid? current, CancellationToken cancellationToken)
    {
        var now = clock.WholeMilliseconds();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Sessions.Where(s => s.PersonId == person && s.EndedAt == null && s.ExpiresAt > now)
            .OrderByDescending(s => s.LastUsedAt).ThenByDescending(s => s.Id).Take(Most)
            .Select(s => new SessionView(s.Id, s.Kind, s.StartedAt, s.LastUsedAt, s.ExpiresAt, s.Address, s.Client, s.Id == current))
            .ToListAsync(cancellationToken);
    }
}
