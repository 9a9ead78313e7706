using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProjectsApi.Data.Model;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Data.Schedules;

internal sealed class ScheduleLinkConfiguration : EntityConfiguration<ScheduleLink>
{
    protected override void ConfigureRow(EntityTypeBuilder<ScheduleLink> builder)
    {
        builder.HasEnum(l => (ScheduleLinkKind?)l.Kind);
        builder.HasEnum(l => (ScheduleLagUnit?)l.LagUnit);
        builder.HasCheck(
            "LagPercent_ByUnit",
            "(\"LagUnit\" IN (0, 1) AND \"LagPercent\" IS NULL) OR (\"LagUnit\" NOT IN (0, 1) AND \"LagPercent\" IS NOT NULL AND "
                + "\"LagDays\" = 0)");
        builder.HasCheck("Successor_NotItself", "\"PredecessorId\" <> \"SuccessorId\"");
        builder.HasOne(l => l.Project).WithMany(p => p.ScheduleLinks)
            .HasForeignKey(l => l.ProjectId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(l => l.Predecessor).WithMany()
            .HasForeignKey(l => new { l.PredecessorId, l.ProjectId }).HasPrincipalKey(n => new { n.Id, n.ProjectId })
            .OnDelete(DeleteBehavior.NoAction);
        builder.HasOne(l => l.Successor).WithMany()
            .HasForeignKey(l => new { l.SuccessorId, l.ProjectId }).HasPrincipalKey(n => new { n.Id, n.ProjectId })
            .OnDelete(DeleteBehavior.NoAction);

        builder.HasIndex(l => new { l.ProjectId, l.Id });
        // Both nodes have one project. In the middle it keeps the index unique by pair and serves the foreign key.
        builder.HasIndex(l => new { l.PredecessorId, l.ProjectId, l.SuccessorId }).IsUnique();
        builder.HasIndex(l => new { l.SuccessorId, l.ProjectId });
    }
}
