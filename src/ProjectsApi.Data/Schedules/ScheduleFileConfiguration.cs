using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ProjectsApi.Data.Schedules;

internal sealed class ScheduleFileConfiguration : IEntityTypeConfiguration<ScheduleFile>
{
    public void Configure(EntityTypeBuilder<ScheduleFile> builder)
    {
        builder.ToTable("ScheduleFiles");
        builder.HasKey(f => f.Id);
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.HasOne(f => f.Project).WithMany().HasForeignKey(f => f.ProjectId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(f => new { f.ProjectId, f.ImportedAt, f.Id });
    }
}
