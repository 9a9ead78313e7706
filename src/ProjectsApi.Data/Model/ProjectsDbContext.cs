using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Bulk;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Past;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Providers;
using ProjectsApi.Data.Safety;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Data.SignIns;
using ProjectsApi.Data.Targets;

namespace ProjectsApi.Data.Model;

/// <summary>The register, whichever database holds it. Get one from <c>IDbContextFactory&lt;ProjectsDbContext&gt;</c>.</summary>
public abstract class ProjectsDbContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>In whose name this context saves, until it is disposed.</summary>
    public ChangeAuthor Author { get; set; } = ChangeAuthor.System;

    /// <summary>What the current transaction changed; the log gets it at the commit.</summary>
    internal PendingChanges Pending { get; } = new();

    /// <summary>Rows that the next save writes past the tracker.</summary>
    public BulkRows Bulk { get; } = new();

    /// <summary>What this context may see; null for everything. Chosen when it is opened.</summary>
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

    /// <summary>Derived from the schedules, and in no log.</summary>
    public DbSet<ScheduleForecast> ScheduleForecasts => Set<ScheduleForecast>();

    /// <summary>What imported files hold for the export alone; in no log.</summary>
    public DbSet<ScheduleFile> ScheduleFiles => Set<ScheduleFile>();

    public DbSet<SafetyCheck> SafetyChecks => Set<SafetyCheck>();

    public DbSet<Finding> Findings => Set<Finding>();

    public DbSet<JobTarget> JobTargets => Set<JobTarget>();

    public DbSet<OutputTarget> OutputTargets => Set<OutputTarget>();

    /// <summary>The whole log, which the program itself goes by; what is told to a caller comes from <see cref="SeenChanges"/>.</summary>
    /// <remarks>To be asked by itself: as a part of another query it would lift the filters of that query too.</remarks>
    public IQueryable<Change> Changes => Set<Change>().IgnoreQueryFilters(ReadFilters.All);

    /// <summary>The log as far as the scope allows: changes of projects that are seen, of organisations, and of people where they
    /// are.</summary>
    public DbSet<Change> SeenChanges => Set<Change>();

    /// <summary>Derived from the log, and in no log.</summary>
    public DbSet<PastSnapshot> PastSnapshots => Set<PastSnapshot>();

    public DbSet<IdempotentAnswer> IdempotentAnswers => Set<IdempotentAnswer>();

    /// <summary>In no log, as what else belongs to signing in.</summary>
    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<SignInCode> SignInCodes => Set<SignInCode>();

    public DbSet<AccessEvent> AccessEvents => Set<AccessEvent>();

    /// <exception cref="NotSupportedException">Always: a save writes the change log too, which waits for the database.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException($"Use {nameof(SaveChangesAsync)}.");

    /// <summary>Saves with an entry in the change log for each row, in one transaction: the current one, or one of its own.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var saved = Database.CurrentTransaction is null
            ? await SaveAloneAsync(cancellationToken)
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

    // Read by the filters of the model each time a query runs.
    internal IReadOnlyList<Guid?> SeenOrganisations => Scope?.Organisations ?? [];

    internal bool SeesUnassigned => Scope is null or { Unassigned: true };

    internal bool SeesPeople => Scope is null or { People: true };

    internal Guid? Myself => Scope?.PersonId;

    /// <summary>Inserts many rows that are in no log, past the tracker.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="total">How many there are, for who is told how far it is.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="DbUpdateException">A row breaks a rule of the database.</exception>
    public Task InsertDerivedAsync<TRow>(IEnumerable<TRow> rows, int total, CancellationToken cancellationToken)
        where TRow : class =>
        BulkInsert.WriteAsync(
            this, Model.FindEntityType(typeof(TRow)) ?? throw new InvalidOperationException($"{typeof(TRow).Name} is no table."),
            rows, count => Bulk.Progress?.Report(new(typeof(TRow).Name, count, total)), cancellationToken);

    /// <summary>The instant that is stamped on rows now.</summary>
    internal DateTime Now() => this.GetService<TimeProvider>().WholeMilliseconds();

    /// <exception cref="InvalidOperationException">There is no transaction.</exception>
    internal Guid TransactionId() =>
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

    private async Task<int> SaveAloneAsync(CancellationToken cancellationToken)
    {
        (int Saved, Guid? Transaction) attempt = default;
        try
        {
            return await Database.CreateExecutionStrategy().ExecuteAsync(0, SaveAsync, WasSavedAsync, cancellationToken);
        }
        catch
        {
            StampInterceptor.TakeBack(this);
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

        // The answer to a commit may be lost on its way: then the log knows whether it happened.
        async Task<ExecutionResult<int>> WasSavedAsync(DbContext context, int state, CancellationToken token) => new(
            attempt.Transaction is { } transaction && await ChangeLog.WasCommittedAsync(this, transaction, token), attempt.Saved);
    }

    // What was saved is accepted by the tracker after the commit: a save that fails can be tried again as it is.
    private async Task<int> SaveWithChangesAsync(CancellationToken cancellationToken)
    {
        var removed = await Bulk.WriteRemovedAsync(this, cancellationToken);
        await Cascades.RemoveBelowAsync(this, cancellationToken);
        var saved = await SaveDetectedAsync(cancellationToken);
        var added = await Bulk.WriteAddedAsync(this, cancellationToken);
        Pending.Add(TransactionId(), [.. removed, .. await ChangeJournal.DescribeAsync(this, cancellationToken), .. added]);
        return saved + removed.Count + added.Count;
    }

    // The framework looks for changes again at each removed row and at all that hangs together with it: the square of a plan of thousands.
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
        // A pooled context goes back to whoever comes next.
        Author = ChangeAuthor.System;
        Pending.Forget();
        Bulk.Forget();
        Bulk.Progress = null;
    }
}
