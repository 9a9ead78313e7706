using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Data.Schedules;

internal sealed class ScheduleComputationConfiguration : IEntityTypeConfiguration<ScheduleComputation>
{
    public void Configure(EntityTypeBuilder<ScheduleComputation> builder)
    {
        builder.ToTable("ScheduleComputations");
        builder.HasKey(c => c.ProjectId);
        builder.Property(c => c.ProjectId).ValueGeneratedNever();
        builder.HasOne<Project>().WithOne().HasForeignKey<ScheduleComputation>(c => c.ProjectId).OnDelete(DeleteBehavior.Cascade);
    }
}
