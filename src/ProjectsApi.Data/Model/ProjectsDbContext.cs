using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Bulk;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Leases;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Past;
using ProjectsApi.Data.Progress;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Providers;
using ProjectsApi.Data.Safety;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Data.SignIns;
using ProjectsApi.Data.Statistics;
using ProjectsApi.Data.Targets;

namespace ProjectsApi.Data.Model;

/// <summary>The register on any provider. Get a context from <c>IDbContextFactory&lt;ProjectsDbContext&gt;</c>.</summary>
public abstract class ProjectsDbContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>Fewer rows are faster without a bulk insert.</summary>
    public const int LeastBulkRows = BulkInsert.LeastRows;

    /// <summary>Author of this context's saves, until it is disposed.</summary>
    public ChangeAuthor Author { get; set; } = ChangeAuthor.System;

    /// <summary>Changes of the current transaction; the commit writes them to the log.</summary>
    internal PendingChanges Pending { get; } = new();

    /// <summary>Rows that the next save writes without the change tracker.</summary>
    public BulkRows Bulk { get; } = new();

    /// <summary>Scope of this context, fixed when it is opened; null sees everything.</summary>
    public ReadScope? Scope { get; internal set; }

    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<RoleGrant> RoleGrants => Set<RoleGrant>();

    public DbSet<Project> Projects => Set<Project>();

    public DbSet<ProjectParty> ProjectParties => Set<ProjectParty>();

    public DbSet<StageEntry> StageEntries => Set<StageEntry>();

    public DbSet<Phase> Phases => Set<Phase>();

    public DbSet<InvestmentMilestone> InvestmentMilestones => Set<InvestmentMilestone>();

    public DbSet<InvestmentPlan> InvestmentPlans => Set<InvestmentPlan>();

    public DbSet<InvestmentRecord> InvestmentRecords => Set<InvestmentRecord>();

    public DbSet<ScheduleNode> ScheduleNodes => Set<ScheduleNode>();

    public DbSet<ScheduleLink> ScheduleLinks => Set<ScheduleLink>();

    public DbSet<ScheduleSetup> ScheduleSetups => Set<ScheduleSetup>();

    public DbSet<ScheduleCalendar> ScheduleCalendars => Set<ScheduleCalendar>();

    public DbSet<ScheduleResource> ScheduleResources => Set<ScheduleResource>();

    public DbSet<ScheduleAssignment> ScheduleAssignments => Set<ScheduleAssignment>();

    public DbSet<ScheduleBaseline> ScheduleBaselines => Set<ScheduleBaseline>();

    /// <summary>Derived from the schedules; in no log.</summary>
    public DbSet<ScheduleForecast> ScheduleForecasts => Set<ScheduleForecast>();

    /// <summary>Days for which the forecasts hold; in no log.</summary>
    public DbSet<ScheduleComputation> ScheduleComputations => Set<ScheduleComputation>();

    /// <summary>Content of imported files for the export only; in no log.</summary>
    public DbSet<ScheduleFile> ScheduleFiles => Set<ScheduleFile>();

    public DbSet<SafetyCheck> SafetyChecks => Set<SafetyCheck>();

    public DbSet<Finding> Findings => Set<Finding>();

    public DbSet<JobTarget> JobTargets => Set<JobTarget>();

    public DbSet<OutputTarget> OutputTargets => Set<OutputTarget>();

    /// <summary>The whole log, for the program; callers are shown <see cref="VisibleChanges"/>.</summary>
    /// <remarks>Query it alone: within another query it would lift that query's filters too.</remarks>
    public IQueryable<Change> Changes => Set<Change>().IgnoreQueryFilters(ReadFilters.All);

    /// <summary>Log entries that the scope allows: of visible projects, of organisations, and of people if they are visible.</summary>
    public DbSet<Change> VisibleChanges => Set<Change>();

    /// <summary>Derived from the log; in no log.</summary>
    public DbSet<PastSnapshot> PastSnapshots => Set<PastSnapshot>();

    /// <summary>Rights of nodes to background work; in no log.</summary>
    public DbSet<WorkLease> WorkLeases => Set<WorkLease>();

    /// <summary>Sums of the statistics, and the groups that include each project; in no log.</summary>
    public DbSet<ProjectSums> ProjectSums => Set<ProjectSums>();

    public DbSet<GroupSums> GroupSums => Set<GroupSums>();

    public DbSet<CountedProject> CountedProjects => Set<CountedProject>();

    public DbSet<SumsState> SumsState => Set<SumsState>();

    /// <summary>Progress of each project on the day of its computation; in no log.</summary>
    public DbSet<ProjectProgress> ProjectProgress => Set<ProjectProgress>();

    public DbSet<IdempotentAnswer> IdempotentAnswers => Set<IdempotentAnswer>();

    /// <summary>In no log, like the other rows of sign-in.</summary>
    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<SignInCode> SignInCodes => Set<SignInCode>();

    public DbSet<AccessEvent> AccessEvents => Set<AccessEvent>();

    /// <exception cref="NotSupportedException">Always: a save also writes the change log, asynchronously.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException($"Use {nameof(SaveChangesAsync)}.");

    /// <summary>Saves with a log entry for each row, in the current transaction or in its own.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var saved = Database.CurrentTransaction is null
            ? await SaveInTransactionAsync(cancellationToken)
            : await SaveWithChangesAsync(cancellationToken);
        if (acceptAllChangesOnSuccess)
        {
            ChangeTracker.AcceptAllChanges();
            Bulk.Forget();
        }

        return saved;
    }

    public override void Dispose()
    {
        Return();
        base.Dispose();
        GC.SuppressFinalize(this);
    }

    public override async ValueTask DisposeAsync()
    {
        Return();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    // The model's filters read it each time a query runs.
    internal IReadOnlyList<Guid?> VisibleOrganisations => Scope?.Organisations ?? [];

    internal bool SeesUnassigned => Scope is null or { Unassigned: true };

    internal bool SeesPeople => Scope is null or { People: true };

    internal Guid? Myself => Scope?.PersonId;

    /// <summary>Inserts many rows that are in no log, without the change tracker.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="total">Number of rows, for the progress.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="DbUpdateException">A row breaks a rule of the database.</exception>
    /// <exception cref="InvalidOperationException">There is no transaction.</exception>
    public Task InsertDerivedAsync<TRow>(IEnumerable<TRow> rows, int total, CancellationToken cancellationToken)
        where TRow : class =>
        BulkInsert.WriteAsync(
            this, Derived<TRow>(), rows, count => Bulk.Progress?.Report(new(typeof(TRow).Name, count, total)), cancellationToken);

    /// <summary>Inserts rows that are in no log, or updates those with the same key, without the change tracker.</summary>
    /// <param name="rows">The rows; each key once.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="DbUpdateException">A row breaks a rule of the database.</exception>
    /// <exception cref="InvalidOperationException">There is no transaction.</exception>
    public Task MergeDerivedAsync<TRow>(IReadOnlyList<TRow> rows, CancellationToken cancellationToken)
        where TRow : class =>
        BulkMerge.WriteAsync(this, Derived<TRow>(), rows, cancellationToken);

    /// <summary>Removes rows that are in no log.</summary>
    /// <exception cref="ArgumentException">The rows are in the log.</exception>
    public Task RemoveDerivedAsync<TRow>(Expression<Func<TRow, bool>> which, CancellationToken cancellationToken)
        where TRow : class
    {
        Pending.AddDerived(TransactionId());
        return BulkRemoval.WriteAsync(this, which, cancellationToken);
    }

    /// <summary>Order of keys in this database.</summary>
    public IComparer<Guid> KeyOrder => Providers.KeyOrder.Of(Database.ProviderName);

    /// <summary>Present instant, as stamped on rows.</summary>
    internal DateTime Now() => this.GetService<TimeProvider>().WholeMilliseconds();

    /// <summary>Current transaction, as in the log after its commit.</summary>
    /// <exception cref="InvalidOperationException">There is no transaction.</exception>
    public Guid TransactionId() =>
        Database.CurrentTransaction?.TransactionId ?? throw new InvalidOperationException("Changes are written in a transaction.");

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<decimal>().HavePrecision(19, 4);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcInstantConverter>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ProjectsDbContext).Assembly);
        if (Scope is not null)
        {
            ReadFilters.AddTo(modelBuilder, this);
        }
    }

    private IEntityType Derived<TRow>()
    {
        Pending.AddDerived(TransactionId());
        return Model.FindEntityType(typeof(TRow)) ?? throw new InvalidOperationException($"{typeof(TRow).Name} is no table.");
    }

    private async Task<int> SaveInTransactionAsync(CancellationToken cancellationToken)
    {
        (int Saved, Guid? Transaction) attempt = default;
        try
        {
            return await Database.CreateExecutionStrategy().ExecuteAsync(0, SaveAsync, WasSavedAsync, cancellationToken);
        }
        catch
        {
            StampInterceptor.Unstamp(this);
            throw;
        }

        async Task<int> SaveAsync(DbContext context, int state, CancellationToken token)
        {
            attempt = default;
            await using var transaction = await Database.BeginTransactionAsync(token);
            var saved = await SaveWithChangesAsync(token);
            attempt = (saved, transaction.TransactionId);
            await transaction.CommitAsync(token);
            return saved;
        }

        // The answer to a commit may be lost: then the log knows its outcome.
        async Task<ExecutionResult<int>> WasSavedAsync(DbContext context, int state, CancellationToken token) => new(
            attempt.Transaction is { } transaction && await ChangeLog.WasCommittedAsync(this, transaction, token), attempt.Saved);
    }

    // The tracker accepts saved rows after the commit, so that a failed save can be repeated unchanged.
    private async Task<int> SaveWithChangesAsync(CancellationToken cancellationToken)
    {
        var removed = await Bulk.WriteRemovedAsync(this, cancellationToken);
        await CascadeRemoval.RemoveBelowAsync(this, cancellationToken);
        var saved = await SaveDetectedAsync(cancellationToken);
        var added = await Bulk.WriteAddedAsync(this, cancellationToken);
        Pending.Add(TransactionId(), [.. removed, .. await ChangeJournal.DescribeAsync(this, cancellationToken), .. added]);
        return saved + removed.Count + added.Count;
    }

    // EF Core detects changes again at each removed row and its relatives. That is quadratic in a plan of thousands of nodes.
    private async Task<int> SaveDetectedAsync(CancellationToken cancellationToken)
    {
        ChangeTracker.DetectChanges();
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            await AccessRevocation.VoidAsync(this, cancellationToken);
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    private void Return()
    {
        // The pool hands the context to other callers.
        Author = ChangeAuthor.System;
        Pending.Forget();
        Bulk.Forget();
        Bulk.Progress = null;
    }
}
