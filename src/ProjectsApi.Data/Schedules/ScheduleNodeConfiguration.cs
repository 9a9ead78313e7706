using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Schedules;

internal sealed class ScheduleNodeConfiguration : EntityConfiguration<ScheduleNode>
{
    protected override void ConfigureRow(EntityTypeBuilder<ScheduleNode> builder)
    {
        builder.HasText(n => n.Name, TextLength.Name);
        builder.HasText(n => n.Wbs, TextLength.Code);
        builder.HasKnown(n => (ScheduleNodeKind?)n.Kind);
        builder.HasRule("Ordinal_Positive", "\"Ordinal\" >= 1");
        builder.HasRule("Parent_NotItself", "\"ParentId\" <> \"Id\"");
        builder.HasNoNegative(n => n.DurationDays, n => n.Weight);
        builder.HasPercent(n => n.Progress);
        builder.HasOrder(n => n.PlannedStart, n => n.PlannedFinish);
        builder.HasOrder(n => n.ActualStart, n => n.ActualFinish);
        builder.HasOne(n => n.Project).WithMany(p => p.ScheduleNodes)
            .HasForeignKey(n => n.ProjectId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(n => n.Parent).WithMany(n => n.Children)
            .HasForeignKey(n => new { n.ParentId, n.ProjectId }).HasPrincipalKey(n => new { n.Id, n.ProjectId })
            .OnDelete(DeleteBehavior.NoAction);
        builder.HasOne(n => n.ResponsibleOrganisation).WithMany()
            .HasForeignKey(n => n.ResponsibleOrganisationId).OnDelete(DeleteBehavior.NoAction);

        builder.HasIndex(n => new { n.ProjectId, n.Ordinal, n.Id });
        builder.HasIndex(n => new { n.ParentId, n.ProjectId, n.Ordinal, n.Id });
        builder.HasIndex(n => new { n.ResponsibleOrganisationId, n.PlannedFinish, n.Id });
        builder.HasIndex(n => new { n.PlannedStart, n.Id });
        builder.HasIndex(n => new { n.PlannedFinish, n.Id });
    }
}
