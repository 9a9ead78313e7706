using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ProjectsApi.Data.Schedules;

internal sealed class ScheduleForecastConfiguration : IEntityTypeConfiguration<ScheduleForecast>
{
    public void Configure(EntityTypeBuilder<ScheduleForecast> builder)
    {
        builder.ToTable("ScheduleForecasts");
        builder.HasKey(f => f.NodeId);
        builder.Property(f => f.NodeId).ValueGeneratedNever();
        // The database removes a forecast with its node.
        builder.HasOne(f => f.Node).WithOne(n => n.Forecast)
            .HasForeignKey<ScheduleForecast>(f => new { f.NodeId, f.ProjectId })
            .HasPrincipalKey<ScheduleNode>(n => new { n.Id, n.ProjectId })
            .OnDelete(DeleteBehavior.Cascade);

        builder.HasIndex(f => new { f.ProjectId, f.ScheduledFinish });
        // Lists by forecast keep the default order of nodes.
        builder.HasIndex(f => new { f.Ordinal, f.NodeId });
        builder.HasIndex(f => new { f.IsCritical, f.Ordinal, f.NodeId });
        builder.HasIndex(f => new { f.IsCritical, f.TotalFloatDays, f.NodeId });
        builder.HasIndex(f => new { f.EarlyFinish, f.NodeId });
        builder.HasIndex(f => new { f.ScheduledStart, f.NodeId });
        builder.HasIndex(f => new { f.ScheduledFinish, f.NodeId });
        builder.HasIndex(f => new { f.Light, f.Ordinal, f.NodeId });
        builder.HasIndex(f => new { f.TotalFloatDays, f.NodeId });
    }
}
