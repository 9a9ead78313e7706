using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Targets;

internal sealed class JobTargetConfiguration() : TargetConfiguration<JobTarget>(p => p.JobTargets)
{
    protected override void ConfigureFigures(EntityTypeBuilder<JobTarget> builder)
    {
        builder.HasRule("PlannedJobs_NotNegative", "\"PlannedJobs\" >= 0");
        builder.HasRule("ActualJobs_NotNegative", "\"ActualJobs\" >= 0");
    }
}
