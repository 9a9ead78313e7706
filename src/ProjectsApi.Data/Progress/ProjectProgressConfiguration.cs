using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Data.Progress;

internal sealed class ProjectProgressConfiguration : IEntityTypeConfiguration<ProjectProgress>
{
    public void Configure(EntityTypeBuilder<ProjectProgress> builder)
    {
        builder.ToTable("ProjectProgress");
        builder.HasKey(p => p.ProjectId);
        builder.Property(p => p.ProjectId).ValueGeneratedNever();
        // The database removes it with its project.
        builder.HasOne(p => p.Project).WithOne(p => p.Progress)
            .HasForeignKey<ProjectProgress>(p => p.ProjectId).HasPrincipalKey<Project>(p => p.Id).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(p => p.ComputedOn);
        builder.HasIndex(p => new { p.Light, p.ProjectId });
        builder.HasIndex(p => new { p.Light, p.ProjectId }, "IX_ProjectProgress_Light_Descending").IsDescending(true, false);
        builder.HasIndex(p => new { p.Light, p.Lead, p.ProjectId });
        builder.HasIndex(p => new { p.IsActive, p.Lead, p.ProjectId });
        builder.HasIndex(p => new { p.IsActive, p.DaysBehind, p.ProjectId });
        builder.HasIndex(p => new { p.Lead, p.ProjectId });
        builder.HasIndex(p => new { p.CompletionRate, p.ProjectId });
        builder.HasIndex(p => new { p.DaysBehind, p.ProjectId });
        builder.HasIndex(p => new { p.OpenFindings, p.ProjectId });
        builder.HasIndex(p => new { p.OpenMajorFindings, p.ProjectId });
        builder.HasIndex(p => new { p.OverdueMilestones, p.ProjectId });
        builder.HasIndex(p => new { p.ReportedMonth, p.ProjectId });
        builder.HasIndex(p => new { p.IsUnreported, p.ReportedMonth, p.ProjectId });
    }
}
