using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Schedules;

internal sealed class ScheduleCalendarConfiguration : EntityConfiguration<ScheduleCalendar>
{
    protected override void ConfigureRow(EntityTypeBuilder<ScheduleCalendar> builder)
    {
        builder.ToTable("ScheduleCalendars");
        builder.HasText(c => c.Name, TextLength.Name);
        builder.HasEnum(c => c.BuiltInBase);
        builder.HasCheck("BaseId_NotBuiltIn", "\"BaseId\" IS NULL OR \"BuiltInBase\" IS NULL");
        builder.HasCheck("BaseId_NotItself", "\"BaseId\" <> \"Id\"");
        builder.HasOne(c => c.Project).WithMany(p => p.ScheduleCalendars)
            .HasForeignKey(c => c.ProjectId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(c => c.Base).WithMany()
            .HasForeignKey(c => new { c.BaseId, c.ProjectId }).HasPrincipalKey(c => new { c.Id, c.ProjectId })
            .OnDelete(DeleteBehavior.NoAction);

        builder.HasIndex(c => new { c.ProjectId, c.Name }).IsUnique();
        builder.HasIndex(c => new { c.BaseId, c.ProjectId });
    }
}
