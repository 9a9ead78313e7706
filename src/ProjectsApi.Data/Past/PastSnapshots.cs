using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Organisations;

namespace ProjectsApi.Data.Past;

/// <summary>Stores images of rows along the log. A read of a past then replays a few hundred entries at most.</summary>
public sealed class PastSnapshots(IDbContextFactory<ProjectsDbContext> contexts)
{
    /// <summary>
    /// Entries between two images of a project. A project with more rows has as many entries between images: all images together stay as
    /// small as the log.
    /// </summary>
    public const int Every = 500;

    /// <summary>Creates the images that are due.</summary>
    /// <param name="since">Log sequence of the previous run; 0 to read the whole log.</param>
    /// <param name="cancellationToken">Ends the work between two images.</param>
    /// <returns>Log sequence of this run.</returns>
    public async Task<long> KeepAsync(long since, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var head = await context.Changes.MaxAsync(change => (long?)change.Sequence, cancellationToken) ?? 0;
        if (head == since)
        {
            return head;
        }

        foreach (var project in await ChangedAsync(context, since, head, cancellationToken))
        {
            await KeepAsync(context, project, cancellationToken);
        }

        await KeepAsync(context, PastSnapshot.Organisations, cancellationToken);
        return head;
    }

    /// <summary>Replays the rows of a project, or of the organisations, up to a log sequence.</summary>
    /// <param name="context">Context of the log.</param>
    /// <param name="project">Key, or <see cref="PastSnapshot.Organisations"/>.</param>
    /// <param name="upTo">Last log sequence, inclusive.</param>
    /// <param name="replay">Replay without rows of that project.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    internal static async Task ReplayAsync(
        ProjectsDbContext context, Guid project, long upTo, ChangeReplay replay, CancellationToken cancellationToken)
    {
        var from = await RestoreAsync(context, project, upTo, replay, cancellationToken);
        var changes = await Log(context, project).Where(change => change.Sequence > from && change.Sequence <= upTo)
            .OrderBy(change => change.Sequence).ToListAsync(cancellationToken);
        changes.ForEach(replay.Apply);
    }

    /// <summary>Size of a replay.</summary>
    /// <returns>Rows of its first image, and entries after that image.</returns>
    internal static async Task<int> WorkAsync(ProjectsDbContext context, Guid project, long upTo, CancellationToken cancellationToken)
    {
        var image = await context.PastSnapshots.Where(image => image.ProjectId == project && image.Sequence <= upTo)
            .OrderByDescending(image => image.Sequence)
            .Select(image => new { image.Sequence, image.Count }).FirstOrDefaultAsync(cancellationToken);
        var from = image?.Sequence ?? 0;
        return (image?.Count ?? 0)
            + await Log(context, project).CountAsync(change => change.Sequence > from && change.Sequence <= upTo, cancellationToken);
    }

    private static async Task KeepAsync(ProjectsDbContext context, Guid project, CancellationToken cancellationToken)
    {
        var replay = new ChangeReplay(context.Model);
        var from = await RestoreAsync(context, project, long.MaxValue, replay, cancellationToken);
        for (var replayed = 0; await NextAsync(context, project, from, cancellationToken) is { Count: Every } changes;)
        {
            changes.ForEach(replay.Apply);
            (from, replayed) = (changes[^1].Sequence, replayed + changes.Count);
            if (replayed >= replay.Rows.Count)
            {
                await AddAsync(context, ImageOf(project, from, replay), cancellationToken);
                replayed = 0;
            }
        }
    }

    private static async Task<long> RestoreAsync(
        ProjectsDbContext context, Guid project, long upTo, ChangeReplay replay, CancellationToken cancellationToken)
    {
        var image = await context.PastSnapshots.Where(image => image.ProjectId == project && image.Sequence <= upTo)
            .OrderByDescending(image => image.Sequence).FirstOrDefaultAsync(cancellationToken);
        if (image is null)
        {
            return 0;
        }

        PastImage.Read(image.Rows, replay);
        return image.Sequence;
    }

    private static Task<List<Change>> NextAsync(ProjectsDbContext context, Guid project, long from, CancellationToken cancellationToken) =>
        Log(context, project)
            .Where(change => change.Sequence > from).OrderBy(change => change.Sequence).Take(Every).ToListAsync(cancellationToken);

    private static PastSnapshot ImageOf(Guid project, long sequence, ChangeReplay replay) => new()
    {
        ProjectId = project,
        Sequence = sequence,
        Count = replay.Rows.Count,
        Rows = PastImage.Write(replay.Rows),
    };

    private static async Task AddAsync(ProjectsDbContext context, PastSnapshot image, CancellationToken cancellationToken)
    {
        context.Add(image);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException failure) when (SaveFailure.Of(failure) is { Kind: SaveFailureKind.Unique })
        {
            // Another node was faster and stored the same image.
        }
        finally
        {
            context.ChangeTracker.Clear();
        }
    }

    private static IQueryable<Change> Log(ProjectsDbContext context, Guid project) => project == PastSnapshot.Organisations
        ? context.Changes.Where(change => change.Entity == nameof(Organisation))
        : context.Changes.Where(change => change.ProjectId == project);

    private static async Task<IReadOnlyList<Guid>> ChangedAsync(
        ProjectsDbContext context, long since, long head, CancellationToken cancellationToken)
    {
        var changed = context.Changes.Where(change => change.ProjectId != null && change.Sequence > since && change.Sequence <= head)
            .GroupBy(change => change.ProjectId);
        // In the first run every project has changes, but few have many.
        var due = since == 0 ? changed.Where(project => project.Count() >= Every) : changed;
        return [.. (await due.Select(project => project.Key).ToListAsync(cancellationToken)).OfType<Guid>()];
    }
}
