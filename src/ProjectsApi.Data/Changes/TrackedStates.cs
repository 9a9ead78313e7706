using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Changes;

/// <summary>What a tracker held before a save, to be put back when the save fails or is tried again.</summary>
internal sealed class TrackedStates
{
    private readonly List<(Entity Row, EntityState State, PropertyValues Original, PropertyValues Current)> _entries;
    private readonly ProjectsDbContext _context;

    public TrackedStates(ProjectsDbContext context)
    {
        _context = context;
        _entries = [.. context.ChangeTracker.Entries<Entity>().Where(ChangeJournal.IsChanged)
            .Select(entry => (entry.Entity, entry.State, entry.OriginalValues.Clone(), entry.CurrentValues.Clone()))];
    }

    public void Restore()
    {
        foreach (var log in _context.ChangeTracker.Entries<Change>().ToList())
            log.State = EntityState.Detached;
        foreach (var (row, state, original, current) in _entries)
        {
            var entry = _context.Entry(row);
            entry.State = EntityState.Unchanged;
            entry.OriginalValues.SetValues(original);
            entry.CurrentValues.SetValues(current);
            entry.State = state;
        }
    }
}
