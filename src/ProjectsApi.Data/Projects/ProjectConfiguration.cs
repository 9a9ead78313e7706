using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Projects;

internal sealed class ProjectConfiguration : EntityConfiguration<Project>
{
    protected override void ConfigureRow(EntityTypeBuilder<Project> builder)
    {
        ConfigureColumns(builder);
        ConfigureRules(builder);
        builder.HasOne(p => p.ResponsibleOrganisation).WithMany()
            .HasForeignKey(p => p.ResponsibleOrganisationId).OnDelete(DeleteBehavior.NoAction);
        ConfigureIndexes(builder);
    }

    private static void ConfigureColumns(EntityTypeBuilder<Project> builder)
    {
        builder.HasText(p => p.Code, TextLength.Code);
        builder.HasText(p => p.Name, TextLength.Name);
        builder.HasText(p => p.ShortName, TextLength.ShortName);
        builder.Property(p => p.Name).IsSearched();
        builder.Property(p => p.ShortName).IsSearched();
        builder.HasText(p => p.Summary, TextLength.Text);
        builder.HasText(p => p.Address, TextLength.Title);
        builder.HasText(p => p.IndustryCode, TextLength.Code);
        builder.HasText(p => p.IndustryCodeEdition, TextLength.Code);
        builder.HasText(p => p.CapacityUnit, TextLength.Code);
        builder.HasRange(p => p.Latitude, -90, 90, 9, 6);
        builder.HasRange(p => p.Longitude, -180, 180, 9, 6);
        builder.HasPercent(p => p.PhysicalProgress);
    }

    private static void ConfigureRules(EntityTypeBuilder<Project> builder)
    {
        builder.HasEnum(p => (ProjectCategory?)p.Category);
        builder.HasEnum(p => (ProjectStage?)p.Stage);
        builder.HasEnum(p => p.AnnualClass);
        builder.HasDependency(p => p.Latitude, p => p.Longitude);
        builder.HasDependency(p => p.Longitude, p => p.Latitude);
        // The same digits name different industries in different editions.
        builder.HasDependency(p => p.IndustryCode, p => p.IndustryCodeEdition);
        builder.HasNonNegative(p => p.TotalInvestment, p => p.CapacityQuantity);
        builder.HasDependency(p => p.CapacityQuantity, p => p.CapacityUnit);
        builder.HasCheck("TaktSeconds_Positive", "\"TaktSeconds\" > 0");
        builder.HasOrder(p => p.PlannedStart, p => p.PlannedFinish);
        builder.HasOrder(p => p.ActualStart, p => p.ActualFinish);
    }

    private static void ConfigureIndexes(EntityTypeBuilder<Project> builder)
    {
        builder.HasIndex(p => p.Code).IsUnique();
        // Lists by money show the largest first, equal amounts by id.
        builder.HasIndex(p => new { p.Stage, p.TotalInvestment, p.Id }).IsDescending(false, true, false);
        builder.HasIndex(p => new { p.TotalInvestment, p.Id }).IsDescending(true, false);
        builder.HasIndex(p => new { p.Stage, p.Id });
        builder.HasIndex(p => new { p.Category, p.Id });
        builder.HasIndex(p => new { p.AnnualClass, p.Id });
        // Equal values come by id in both directions. Where many are equal, the reverse of an index would sort them all.
        builder.HasIndex(p => new { p.Stage, p.Id }, "IX_Projects_Stage_Descending").IsDescending(true, false);
        builder.HasIndex(p => new { p.Category, p.Id }, "IX_Projects_Category_Descending").IsDescending(true, false);
        builder.HasIndex(p => new { p.AnnualClass, p.Id }, "IX_Projects_AnnualClass_Descending").IsDescending(true, false);
        builder.HasIndex(p => new { p.ResponsibleOrganisationId, p.Id });
        builder.HasIndex(p => new { p.Name, p.Id });
        builder.HasIndex(p => new { p.ShortName, p.Id });
        builder.HasIndex(p => new { p.PlannedStart, p.Id });
        builder.HasIndex(p => new { p.PlannedFinish, p.Id });
        builder.HasIndex(p => new { p.ActualStart, p.Id });
        builder.HasIndex(p => new { p.ActualFinish, p.Id });
        builder.HasIndex(p => new { p.StatisticsEntryOn, p.Id });
        builder.HasIndex(p => new { p.PhysicalProgress, p.Id });
        builder.HasIndex(p => new { p.CapacityQuantity, p.Id });
        builder.HasIndex(p => new { p.TaktSeconds, p.Id });
        builder.HasIndex(p => new { p.CreatedAt, p.Id });
        builder.HasIndex(p => new { p.UpdatedAt, p.Id });
    }
}
