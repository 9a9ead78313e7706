using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Safety;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Data.Targets;

namespace ProjectsApi.Data.Model;

/// <summary>The register, whichever database holds it. Get one from <c>IDbContextFactory&lt;ProjectsDbContext&gt;</c>.</summary>
public abstract class ProjectsDbContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>In whose name this context saves, until it is disposed.</summary>
    public ChangeAuthor Author { get; set; } = ChangeAuthor.System;

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

    public DbSet<SafetyCheck> SafetyChecks => Set<SafetyCheck>();

    public DbSet<Finding> Findings => Set<Finding>();

    public DbSet<JobTarget> JobTargets => Set<JobTarget>();

    public DbSet<OutputTarget> OutputTargets => Set<OutputTarget>();

    public DbSet<Change> Changes => Set<Change>();

    public DbSet<IdempotentAnswer> IdempotentAnswers => Set<IdempotentAnswer>();

    /// <exception cref="NotSupportedException">Always: a save writes the change log too, which waits for the database.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException($"Use {nameof(SaveChangesAsync)}.");

    /// <summary>Saves with an entry in the change log for each row, in one transaction: the current one, or one of its own.</summary>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) =>
        Database.CurrentTransaction is null
            ? Database.CreateExecutionStrategy().ExecuteAsync(SaveAloneAsync, cancellationToken)
            : SaveWithChangesAsync(cancellationToken);

    public override void Dispose()
    {
        Author = ChangeAuthor.System;
        base.Dispose();
        GC.SuppressFinalize(this);
    }

    public override async ValueTask DisposeAsync()
    {
        // A pooled context goes back to whoever comes next.
        Author = ChangeAuthor.System;
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>The instant that is stamped on rows now.</summary>
    internal DateTime Now() => this.GetService<TimeProvider>().WholeMilliseconds();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<decimal>().HavePrecision(19, 4);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcInstantConverter>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ProjectsDbContext).Assembly);

    private async Task<int> SaveAloneAsync(CancellationToken cancellationToken)
    {
        ChangeTracker.DetectChanges();
        var before = new TrackedStates(this);
        try
        {
            await using var transaction = await Database.BeginTransactionAsync(cancellationToken);
            var saved = await SaveWithChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return saved;
        }
        catch
        {
            // Not saved is not accepted: what was to be saved still is, when it is tried again.
            before.Restore();
            throw;
        }
    }

    private async Task<int> SaveWithChangesAsync(CancellationToken cancellationToken)
    {
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken);
        var changes = await ChangeJournal.DescribeAsync(this, cancellationToken);
        ChangeTracker.AcceptAllChanges();
        if (changes.Count > 0)
        {
            await ChangeJournal.AppendAsync(this, changes, cancellationToken);
            await base.SaveChangesAsync(acceptAllChangesOnSuccess: true, cancellationToken);
        }

        return saved;
    }
}
