using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProjectsApi.Data.Model;
using ProjectsApi.Planning.Staffing;

namespace ProjectsApi.Data.Schedules;

internal sealed class ScheduleResourceConfiguration : EntityConfiguration<ScheduleResource>
{
    protected override void ConfigureRow(EntityTypeBuilder<ScheduleResource> builder)
    {
        builder.ToTable("ScheduleResources");
        builder.HasText(r => r.Name, TextLength.Name);
        builder.HasEnum(r => (ScheduleResourceKind?)r.Kind);
        builder.HasNonNegative(r => r.MaxUnits);
        builder.HasEnum(r => r.BuiltInCalendar);
        builder.HasCheck("CalendarId_NotBuiltIn", "\"CalendarId\" IS NULL OR \"BuiltInCalendar\" IS NULL");
        builder.HasOne(r => r.Project).WithMany(p => p.ScheduleResources)
            .HasForeignKey(r => r.ProjectId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(r => r.Calendar).WithMany()
            .HasForeignKey(r => new { r.CalendarId, r.ProjectId }).HasPrincipalKey(c => new { c.Id, c.ProjectId })
            .OnDelete(DeleteBehavior.NoAction);

        builder.HasIndex(r => new { r.ProjectId, r.Name }).IsUnique();
        builder.HasIndex(r => new { r.CalendarId, r.ProjectId });
    }
}
