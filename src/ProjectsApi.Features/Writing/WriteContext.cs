using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Languages;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;
using ProjectsApi.Features.Access;

namespace ProjectsApi.Features.Writing;

/// <summary>State of one write: the tracked rows, the caller, the day and the errors so far.</summary>
internal sealed class WriteContext(ProjectsDbContext database, Viewer viewer, DateTime now, DateOnly today)
{
    private readonly List<UserError> _errors = [];
    private readonly Dictionary<Entity, ExpectedVersion> _expected = [];
    private readonly Dictionary<Entity, string> _inputPaths = [];

    /// <summary>Tracking context of the register.</summary>
    public ProjectsDbContext Database { get; } = database;

    public Viewer Viewer { get; } = viewer;

    /// <summary>Instant of the write, UTC, whole milliseconds.</summary>
    public DateTime Now { get; } = now;

    /// <summary>Day of the write in the zone.</summary>
    public DateOnly Today { get; } = today;

    public IReadOnlyList<UserError> Errors => _errors;

    /// <summary>Rows with the version that the caller has read.</summary>
    internal IReadOnlyDictionary<Entity, ExpectedVersion> Expected => _expected;

    /// <summary>Reads rows by their ids with one statement, so that <c>FindAsync</c> needs none.</summary>
    public Task ReadAheadAsync<TEntity>(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
        where TEntity : Entity =>
        Database.Set<TEntity>().AsTracking().Where(e => ids.Contains(e.Id)).LoadAsync(cancellationToken);

    /// <summary>Finds the row of an id in the input; adds an error for a missing row.</summary>
    public async Task<TEntity?> FindAsync<TEntity>(Guid id, string member, CancellationToken cancellationToken)
        where TEntity : Entity
    {
        var row = Database.ChangeTracker.Entries<TEntity>().FirstOrDefault(entry => entry.Entity.Id == id)?.Entity
            ?? await Database.Set<TEntity>().AsTracking().SingleOrDefaultAsync(e => e.Id == id, cancellationToken);
        if (row is null)
        {
            AddError(new NotFoundError(
                $"There is no {RowNames.Of(typeof(TEntity).Name)} with this id; use one that a query returned.",
                UserError.At(member.Split('.'))));
        }

        return row;
    }

    /// <summary>Finds the row of an optional id; a null id is no error.</summary>
    public Task<TEntity?> FindAsync<TEntity>(Guid? id, string member, CancellationToken cancellationToken)
        where TEntity : Entity =>
        id is { } key ? FindAsync<TEntity>(key, member, cancellationToken) : Task.FromResult<TEntity?>(null);

    /// <summary>
    /// Locks a project for a rule over several of its rows that no database constraint enforces, such as a sum. Call it before loading
    /// those rows. A missing project is not locked.
    /// </summary>
    public Task LockProjectAsync(Guid project, CancellationToken cancellationToken) =>
        ProjectLock.LockProjectAsync(Database, project, cancellationToken);

    /// <summary>
    /// Blocks all other commits until the end, for a rule over rows of several projects. Call it before loading those rows. A
    /// deadlock with a concurrent write ends that write, which is then retried.
    /// </summary>
    public Task LockChangeLogAsync(CancellationToken cancellationToken) => UnitOfWork.LockChangeLogAsync(Database, cancellationToken);

    /// <summary>Sets the version of a row that the caller has read; 0 if they expect no row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="version">Version that the caller has read.</param>
    /// <param name="member">Input member of the version; a dotted path.</param>
    public void ExpectVersion(Entity row, long version, string member = "expectedVersion") =>
        _expected[row] = new(version, member, OnlyCompared: false);

    /// <summary>
    /// Sets the read version of a row that this write does not change, such as a parent. Permission to read suffices. Lock its project
    /// first, or it may change before the commit.
    /// </summary>
    /// <param name="row">The row, which is not written.</param>
    /// <param name="version">Version that the caller has read.</param>
    /// <param name="member">Input member of the version.</param>
    public void CompareVersion(Entity row, long version, string member = "expectedVersion") =>
        _expected[row] = new(version, member, OnlyCompared: true);

    /// <summary>Whether the input of the row has errors.</summary>
    public bool HasErrors(Entity row) =>
        InputPathOf(row) is var input && _errors.Any(
            error => error.Path is { } path && (string.Join('.', path.Skip(1)) + ".").StartsWith(input, StringComparison.Ordinal));

    /// <summary>Sets the input path of a row, for errors in its columns.</summary>
    /// <param name="row">The row.</param>
    /// <param name="path">Path to the members of the row, with a final dot.</param>
    public void SetInputPath(Entity row, string path) => _inputPaths[row] = path;

    /// <summary>Adds an error about an input member.</summary>
    /// <param name="member">Input member; a dotted path in camelCase.</param>
    /// <param name="message">The error and its remedy.</param>
    public void AddError(string member, Wording message) => AddError(new ValidationError(message, UserError.At(member.Split('.'))));

    /// <summary>Adds an error for each input member.</summary>
    public void AddErrors(IEnumerable<(string Member, Wording Message)> problems)
    {
        foreach (var (member, message) in problems)
        {
            AddError(member, message);
        }
    }

    /// <summary>Adds an error.</summary>
    public void AddError(UserError error) => _errors.Add(error);

    internal string InputPathOf(Entity row) => _inputPaths.GetValueOrDefault(row, string.Empty);

    /// <summary>Reverts the rows with errors, so that the others can be saved.</summary>
    internal void Revert()
    {
        foreach (var row in _inputPaths.Keys.Where(HasErrors))
        {
            var entry = Database.Entry(row);
            entry.CurrentValues.SetValues(entry.OriginalValues);
            entry.State = entry.State == EntityState.Added ? EntityState.Detached : EntityState.Unchanged;
        }
    }

    /// <summary>Version of a row that the caller has read.</summary>
    /// <param name="Version">The version.</param>
    /// <param name="Member">Input member of the version.</param>
    /// <param name="OnlyCompared">Whether the write leaves the row unchanged.</param>
    internal sealed record ExpectedVersion(long Version, string Member, bool OnlyCompared);
}
