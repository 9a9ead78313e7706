using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Features.Schedules.Passes;

namespace ProjectsApi.Features.Schedules.Keeping;

/// <summary>
/// Keeps schedules that were read or written lately. The last transaction in the log of a project is its version. A kept schedule answers
/// for one version only, so it is never older than the database.
/// </summary>
internal sealed class KeptSchedules(ScheduleOptions options)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<Guid, LinkedListNode<Slot>> _slots = [];

    // The schedule used last is the first.
    private readonly LinkedList<Slot> _byUse = new();
    private long _rows;

    /// <summary>Schedules of several projects; each is read from the database unless its version is kept.</summary>
    /// <param name="database">Context.</param>
    /// <param name="projects">Projects.</param>
    /// <param name="isPast">Whether the context reads a past, which is not kept here.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyDictionary<Guid, KeptSchedule>> ReadAsync(
        ProjectsDbContext database, IReadOnlyList<Guid> projects, bool isPast, CancellationToken cancellationToken)
    {
        var keeps = options.KeptRows > 0 && !isPast;
        var found = new Dictionary<Guid, KeptSchedule>(projects.Count);
        var versions = keeps ? await VersionsAsync(database, projects, cancellationToken) : [];
        foreach (var (project, version) in versions)
        {
            if (Find(project, version) is { } kept)
            {
                found.Add(project, kept);
            }
        }

        var missing = projects.Where(project => !found.ContainsKey(project)).ToList();
        if (missing.Count == 0)
        {
            return found;
        }

        var read = await LoadSchedules.HandleAsync(database, missing, cancellationToken);
        // A write between the statements may have mixed two versions.
        var after = keeps ? await VersionsAsync(database, missing, cancellationToken) : [];
        foreach (var (project, rows) in read)
        {
            found[project] = after.TryGetValue(project, out var version) && versions.GetValueOrDefault(project) == version
                ? Keep(project, version, new KeptSchedule(rows))
                : new KeptSchedule(rows);
        }

        return found;
    }

    /// <summary>Schedule of a project that this transaction has locked and not yet written; null if its version is not kept.</summary>
    /// <param name="database">Context of the write.</param>
    /// <param name="project">Project.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<ScheduleRows?> FindAsync(ProjectsDbContext database, Guid project, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (!_slots.ContainsKey(project))
            {
                return null;
            }
        }

        return (await VersionsAsync(database, [project], cancellationToken)).TryGetValue(project, out var version)
            ? Find(project, version)?.Rows : null;
    }

    /// <summary>Schedule of a project that this transaction has locked and not yet written.</summary>
    public async Task<ScheduleRows> LockedAsync(ProjectsDbContext database, Guid project, CancellationToken cancellationToken) =>
        await FindAsync(database, project, cancellationToken)
            ?? (await LoadSchedules.HandleAsync(database, [project], cancellationToken))[project];

    /// <summary>Keeps a schedule as its version.</summary>
    /// <param name="project">Project.</param>
    /// <param name="version">Transaction that wrote the rows. If it is never committed, nobody asks for this version.</param>
    /// <param name="schedule">The schedule, whose rows nobody changes any more.</param>
    /// <returns>The given schedule.</returns>
    public KeptSchedule Keep(Guid project, Guid version, KeptSchedule schedule)
    {
        if (schedule.Size <= options.KeptRows)
        {
            lock (_gate)
            {
                var before = _slots.TryGetValue(project, out var node) ? node.Value.Last : null;
                Replace(new Slot(project, new Version(version, schedule), before?.Id == version ? node?.Value.Before : before));
                while (_rows > options.KeptRows && _byUse.Last is { } oldest)
                {
                    Remove(oldest.Value.Project);
                }
            }
        }

        return schedule;
    }

    private KeptSchedule? Find(Guid project, Guid version)
    {
        lock (_gate)
        {
            if (!_slots.TryGetValue(project, out var node) || node.Value.Of(version) is not { } found)
            {
                return null;
            }

            // The version that is asked for is the one that stays when a write adds its own.
            var other = node.Value.Last == found ? node.Value.Before : node.Value.Last;
            Replace(new Slot(project, found, other));
            return found.Schedule;
        }
    }

    private void Replace(Slot slot)
    {
        Remove(slot.Project);
        _slots.Add(slot.Project, _byUse.AddFirst(slot));
        _rows += slot.Rows;
    }

    private void Remove(Guid project)
    {
        if (_slots.Remove(project, out var node))
        {
            _byUse.Remove(node);
            _rows -= node.Value.Rows;
        }
    }

    // Rows that were loaded without a log have no version.
    private static async Task<Dictionary<Guid, Guid>> VersionsAsync(
        ProjectsDbContext database, IReadOnlyList<Guid> projects, CancellationToken cancellationToken)
    {
        var keys = projects.ToList();
        var versions = await database.Projects.Where(project => keys.Contains(project.Id)).Select(project => new
        {
            project.Id,
            Version = database.Changes.Where(change => change.ProjectId == project.Id).OrderByDescending(change => change.Sequence)
                .Select(change => (Guid?)change.TransactionId).FirstOrDefault(),
        }).ToListAsync(cancellationToken);
        return versions.Where(project => project.Version is not null).ToDictionary(
            project => project.Id, project => project.Version ?? Guid.Empty);
    }

    private sealed record Version(Guid Id, KeptSchedule Schedule);

    /// <summary>
    /// Two versions of a project. A write keeps its result before the commit. Until then, and after a rollback, readers ask for the
    /// version before.
    /// </summary>
    private sealed record Slot(Guid Project, Version Last, Version? Before)
    {
        public long Rows { get; } = Last.Schedule.Size + (Before?.Schedule.Size ?? 0);

        public Version? Of(Guid version) => Last.Id == version ? Last : Before?.Id == version ? Before : null;
    }
}
