using Microsoft.EntityFrameworkCore;
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
    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<Project> Projects => Set<Project>();

    public DbSet<ProjectParty> ProjectParties => Set<ProjectParty>();

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

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<decimal>().HavePrecision(19, 4);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcInstantConverter>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ProjectsDbContext).Assembly);
}
