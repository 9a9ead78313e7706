using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProjectsApi.Data.Model;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Data.Schedules;

internal sealed class ScheduleSetupConfiguration : EntityConfiguration<ScheduleSetup>
{
    protected override void ConfigureRow(EntityTypeBuilder<ScheduleSetup> builder)
    {
        builder.ToTable("ScheduleSetups");
        builder.HasMinute(s => s.StartMinute, s => s.Start);
        builder.HasOrder(s => s.Start, s => s.FinishBy);
        builder.HasEnum(s => s.BuiltInCalendar);
        builder.HasCheck(
            "CalendarId_XorBuiltIn",
            "(\"CalendarId\" IS NULL AND \"BuiltInCalendar\" IS NOT NULL) OR (\"CalendarId\" IS NOT NULL AND \"BuiltInCalendar\" IS NULL)");
        builder.HasEnum(s => (ScheduleLagCalendar?)s.LagCalendar);
        builder.HasEnum(s => (ScheduleProgressRule?)s.ProgressRule);
        builder.HasEnum(s => (ScheduleCriticality?)s.Criticality);
        builder.HasNonNegative(s => s.CriticalFloatDays);
        builder.HasRange(s => s.MinutesPerDay, 1, Rules.MinutesOfDay);
        builder.HasText(s => s.RulePack, TextLength.Code);
        builder.HasOne(s => s.Project).WithOne(p => p.ScheduleSetup)
            .HasForeignKey<ScheduleSetup>(s => s.ProjectId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(s => s.Calendar).WithMany()
            .HasForeignKey(s => new { s.CalendarId, s.ProjectId }).HasPrincipalKey(c => new { c.Id, c.ProjectId })
            .OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(s => new { s.CalendarId, s.ProjectId });
    }
}
