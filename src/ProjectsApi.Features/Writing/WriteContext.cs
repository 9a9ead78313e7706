using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Writing;

/// <summary>One write under way: the rows it may change, who asks, what day it is, and the mistakes found so far.</summary>
internal sealed class WriteContext(ProjectsDbContext database, Caller caller, DateTime now, DateOnly today)
{
    private readonly List<UserError> _errors = [];
    private readonly Dictionary<Entity, Expectation> _expected = [];
    private readonly Dictionary<Entity, string> _places = [];

    /// <summary>The register, tracking.</summary>
    public ProjectsDbContext Database { get; } = database;

    public Caller Caller { get; } = caller;

    /// <summary>Instant of the write, UTC, whole milliseconds.</summary>
    public DateTime Now { get; } = now;

    /// <summary>Day of the write in the zone.</summary>
    public DateOnly Today { get; } = today;

    public IReadOnlyList<UserError> Errors => _errors;

    /// <summary>Rows that the caller has read, with the versions they had then.</summary>
    internal IReadOnlyDictionary<Entity, Expectation> Expected => _expected;

    /// <summary>Reads the rows that many ids name with one statement; finding each of them then takes none.</summary>
    public Task ReadAheadAsync<TEntity>(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
        where TEntity : Entity =>
        Database.Set<TEntity>().AsTracking().Where(e => ids.Contains(e.Id)).LoadAsync(cancellationToken);

    /// <summary>The row that an id of the input names; notes that it is missing when it is.</summary>
    public async Task<TEntity?> FindAsync<TEntity>(Guid id, string member, CancellationToken cancellationToken)
        where TEntity : Entity
    {
        var row = Database.ChangeTracker.Entries<TEntity>().FirstOrDefault(entry => entry.Entity.Id == id)?.Entity
            ?? await Database.Set<TEntity>().AsTracking().SingleOrDefaultAsync(e => e.Id == id, cancellationToken);
        if (row is null)
        {
            Fail(new NotFoundError(
                $"There is no {typeof(TEntity).Name} with this id; use one that a query returned.", UserError.At(member.Split('.'))));
        }

        return row;
    }

    /// <summary>The row that an optional id names; null is no mistake, a missing row is.</summary>
    public Task<TEntity?> FindAsync<TEntity>(Guid? id, string member, CancellationToken cancellationToken)
        where TEntity : Entity =>
        id is { } key ? FindAsync<TEntity>(key, member, cancellationToken) : Task.FromResult<TEntity?>(null);

    /// <summary>
    /// Waits for whoever writes by a rule over several rows of the same project, such as a sum, that no constraint of the database
    /// keeps, and makes the next one wait. Call it before loading those rows; a project that is not there has no turns.
    /// </summary>
    public Task LockProjectAsync(Guid project, CancellationToken cancellationToken) =>
        ProjectLock.LockProjectAsync(Database, project, cancellationToken);

    /// <summary>
    /// From here to the end no other write is committed: for a rule over rows that have no project in common. Call it before
    /// loading those rows. Who holds one of them already and wants to commit is turned away by the database and tried again.
    /// </summary>
    public Task LockChangeLogAsync(CancellationToken cancellationToken) => UnitOfWork.LockChangeLogAsync(Database, cancellationToken);

    /// <summary>Says which version of a row the caller has read; 0 when they knew of none.</summary>
    /// <param name="row">The row.</param>
    /// <param name="version">Version that they read.</param>
    /// <param name="member">Input member that says so; members below each other are separated by dots.</param>
    public void Expect(Entity row, long version, string member = "expectedVersion") =>
        _expected[row] = new(version, member, OnlyCompared: false);

    /// <summary>
    /// Says which version of a row above the written one the caller has read. To read it is enough for that; take the turn of its
    /// project first, or it may change until the commit.
    /// </summary>
    /// <param name="row">The row, which is not written.</param>
    /// <param name="version">Version that they read.</param>
    /// <param name="member">Input member that says so.</param>
    public void Compare(Entity row, long version, string member = "expectedVersion") =>
        _expected[row] = new(version, member, OnlyCompared: true);

    /// <summary>Whether a mistake was noted in the part of the input that the row is made of.</summary>
    public bool IsWrong(Entity row) =>
        PlaceOf(row) is var place && _errors.Any(
            error => error.Path is { } path && (string.Join('.', path.Skip(1)) + ".").StartsWith(place, StringComparison.Ordinal));

    /// <summary>Says which part of the input a row is made of, for mistakes that are found in its columns.</summary>
    /// <param name="row">The row.</param>
    /// <param name="above">Input members above those of the row, with a dot behind each.</param>
    public void Place(Entity row, string above) => _places[row] = above;

    /// <summary>Notes a value that is not allowed.</summary>
    /// <param name="member">Input member, camelCase; members below each other are separated by dots.</param>
    /// <param name="message">What is wrong and what would be right.</param>
    public void Wrong(string member, string message) => Fail(new ValidationError(message, UserError.At(member.Split('.'))));

    /// <summary>Notes values that are not allowed, each with its input member.</summary>
    public void WrongAll(IEnumerable<(string Member, string Message)> problems)
    {
        foreach (var (member, message) in problems)
        {
            Wrong(member, message);
        }
    }

    /// <summary>Notes a mistake.</summary>
    public void Fail(UserError error) => _errors.Add(error);

    internal string PlaceOf(Entity row) => _places.GetValueOrDefault(row, string.Empty);

    /// <summary>Puts back what was wrong, so that the rest can be kept.</summary>
    internal void Revert()
    {
        foreach (var row in _places.Keys.Where(IsWrong))
        {
            var entry = Database.Entry(row);
            entry.CurrentValues.SetValues(entry.OriginalValues);
            entry.State = entry.State == EntityState.Added ? EntityState.Detached : EntityState.Unchanged;
        }
    }

    /// <summary>What the caller has read of a row.</summary>
    /// <param name="Version">Its version.</param>
    /// <param name="Member">Input member that says so.</param>
    /// <param name="OnlyCompared">Whether it is a row that this write leaves alone.</param>
    internal sealed record Expectation(long Version, string Member, bool OnlyCompared);
}
