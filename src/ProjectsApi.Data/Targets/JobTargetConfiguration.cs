using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Targets;

internal sealed class JobTargetConfiguration() : TargetConfiguration<JobTarget>(p => p.JobTargets)
{
    protected override void ConfigureFigures(EntityTypeBuilder<JobTarget> builder)
    {
        builder.HasCheck("PlannedJobs_NotNegative", "\"PlannedJobs\" >= 0");
        builder.HasCheck("ActualJobs_NotNegative", "\"ActualJobs\" >= 0");
        builder.HasIndex(t => new { t.PlannedJobs, t.Id });
        builder.HasIndex(t => new { t.ActualJobs, t.Id });
    }
}
