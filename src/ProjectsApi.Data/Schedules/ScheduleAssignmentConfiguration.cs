using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Schedules;

internal sealed class ScheduleAssignmentConfiguration : EntityConfiguration<ScheduleAssignment>
{
    protected override void ConfigureRow(EntityTypeBuilder<ScheduleAssignment> builder)
    {
        builder.ToTable("ScheduleAssignments");
        builder.HasNonNegative(a => a.Units, a => a.WorkHours, a => a.SpanHours);
        builder.HasOne(a => a.Project).WithMany(p => p.ScheduleAssignments)
            .HasForeignKey(a => a.ProjectId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(a => a.Node).WithMany(n => n.Assignments)
            .HasForeignKey(a => new { a.NodeId, a.ProjectId }).HasPrincipalKey(n => new { n.Id, n.ProjectId })
            .OnDelete(DeleteBehavior.NoAction);
        builder.HasOne(a => a.Resource).WithMany(r => r.Assignments)
            .HasForeignKey(a => new { a.ResourceId, a.ProjectId }).HasPrincipalKey(r => new { r.Id, r.ProjectId })
            .OnDelete(DeleteBehavior.NoAction);

        builder.HasIndex(a => new { a.ProjectId, a.Id });
        // Node and resource have one project. In the middle it keeps the index unique by pair and serves the foreign key.
        builder.HasIndex(a => new { a.NodeId, a.ProjectId, a.ResourceId }).IsUnique();
        builder.HasIndex(a => new { a.ResourceId, a.ProjectId });
    }
}
