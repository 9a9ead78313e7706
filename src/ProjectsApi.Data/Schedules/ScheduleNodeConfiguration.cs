using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProjectsApi.Data.Model;
using ProjectsApi.Planning.Risk;
using ProjectsApi.Planning.Scheduling;
using ProjectsApi.Planning.Staffing;

namespace ProjectsApi.Data.Schedules;

internal sealed class ScheduleNodeConfiguration : EntityConfiguration<ScheduleNode>
{
    protected override void ConfigureRow(EntityTypeBuilder<ScheduleNode> builder)
    {
        builder.HasText(n => n.Name, TextLength.Name);
        builder.Property(n => n.Name).IsSearched();
        builder.HasText(n => n.Wbs, TextLength.Code);
        builder.HasEnum(n => (ScheduleNodeKind?)n.Kind);
        builder.HasCheck("Ordinal_Positive", "\"Ordinal\" >= 1");
        builder.HasCheck("Parent_NotItself", "\"ParentId\" <> \"Id\"");
        builder.HasNonNegative(n => n.DurationDays, n => n.RemainingDays, n => n.Weight);
        builder.HasPercent(n => n.Progress);
        ConfigureTimes(builder);
        ConfigureRisk(builder);
        builder.HasOne(n => n.Project).WithMany(p => p.ScheduleNodes)
            .HasForeignKey(n => n.ProjectId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(n => n.Parent).WithMany(n => n.Children)
            .HasForeignKey(n => new { n.ParentId, n.ProjectId }).HasPrincipalKey(n => new { n.Id, n.ProjectId })
            .OnDelete(DeleteBehavior.NoAction);
        builder.HasOne(n => n.Calendar).WithMany()
            .HasForeignKey(n => new { n.CalendarId, n.ProjectId }).HasPrincipalKey(c => new { c.Id, c.ProjectId })
            .OnDelete(DeleteBehavior.NoAction);
        builder.HasOne(n => n.ResponsibleOrganisation).WithMany()
            .HasForeignKey(n => n.ResponsibleOrganisationId).OnDelete(DeleteBehavior.NoAction);

        builder.HasIndex(n => new { n.ProjectId, n.Ordinal, n.Id });
        // Default order of the list of all nodes.
        builder.HasIndex(n => new { n.Ordinal, n.Id });
        builder.HasIndex(n => new { n.ParentId, n.ProjectId, n.Ordinal, n.Id });
        builder.HasIndex(n => new { n.ResponsibleOrganisationId, n.PlannedFinish, n.Id });
        builder.HasIndex(n => new { n.PlannedStart, n.Id });
        builder.HasIndex(n => new { n.PlannedFinish, n.Id });
        builder.HasIndex(n => new { n.DeadlineOn, n.Id });
        builder.HasIndex(n => new { n.ActualStart, n.Id });
        builder.HasIndex(n => new { n.ActualFinish, n.Id });
        builder.HasIndex(n => new { n.Name, n.Id });
        builder.HasIndex(n => new { n.UpdatedAt, n.Id });
        builder.HasIndex(n => new { n.CalendarId, n.ProjectId });
    }

    private static void ConfigureTimes(EntityTypeBuilder<ScheduleNode> builder)
    {
        builder.HasOrder(n => n.PlannedStart, n => n.PlannedFinish);
        builder.HasOrder(n => n.ActualStart, n => n.ActualFinish);
        builder.HasMinute(n => n.PlannedStartMinute, n => n.PlannedStart);
        builder.HasMinute(n => n.PlannedFinishMinute, n => n.PlannedFinish);
        builder.HasMinute(n => n.ActualStartMinute, n => n.ActualStart);
        builder.HasMinute(n => n.ActualFinishMinute, n => n.ActualFinish);
        builder.HasOrder(n => n.ActualStart, n => n.ResumeOn);
        builder.HasMinute(n => n.ResumeMinute, n => n.ResumeOn);
        builder.HasMinute(n => n.ConstraintMinute, n => n.ConstraintOn);
        builder.HasMinute(n => n.DeadlineMinute, n => n.DeadlineOn);
        builder.HasEnum(n => n.BuiltInCalendar);
        builder.HasCheck("CalendarId_NotBuiltIn", "\"CalendarId\" IS NULL OR \"BuiltInCalendar\" IS NULL");
        builder.HasEnum(n => (ScheduleConstraintKind?)n.ConstraintKind);
        builder.HasEnum(n => (ScheduleTaskType?)n.TaskType);
        builder.HasCheck(
            "ConstraintOn_ByKind",
            "(\"ConstraintKind\" IN (0, 1) AND \"ConstraintOn\" IS NULL) OR (\"ConstraintKind\" NOT IN (0, 1) AND \"ConstraintOn\" IS NOT "
                + "NULL)");
    }

    private static void ConfigureRisk(EntityTypeBuilder<ScheduleNode> builder)
    {
        builder.HasEnum(n => n.RiskShape);
        builder.HasCheck(
            "RiskShape_WithDays",
            "(\"RiskShape\" IS NULL AND \"RiskLeastDays\" IS NULL AND \"RiskLikelyDays\" IS NULL AND \"RiskMostDays\" IS NULL)"
            + " OR (\"RiskShape\" IS NOT NULL AND \"RiskLeastDays\" IS NOT NULL AND \"RiskMostDays\" IS NOT NULL"
            + $" AND (\"RiskShape\" = {(int)ScheduleRiskShape.Uniform} OR \"RiskLikelyDays\" IS NOT NULL))");
        builder.HasNonNegative(n => n.RiskLeastDays);
        builder.HasCheck("RiskLikelyDays_NotBelowLeast", "\"RiskLikelyDays\" >= \"RiskLeastDays\"");
        builder.HasCheck("RiskMostDays_NotBelowLeast", "\"RiskMostDays\" >= \"RiskLeastDays\"");
        builder.HasCheck("RiskMostDays_NotBelowLikely", "\"RiskMostDays\" >= \"RiskLikelyDays\"");
    }
}
