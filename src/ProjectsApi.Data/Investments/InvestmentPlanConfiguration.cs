using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Investments;

internal sealed class InvestmentPlanConfiguration : EntityConfiguration<InvestmentPlan>
{
    protected override void ConfigureRow(EntityTypeBuilder<InvestmentPlan> builder)
    {
        builder.HasYear(p => p.Year);
        builder.HasRange(p => p.Month, 1, 12);
        builder.HasNonNegative(p => p.Amount);
        builder.HasOne(p => p.Project).WithMany(p => p.InvestmentPlans)
            .HasForeignKey(p => p.ProjectId).OnDelete(DeleteBehavior.Cascade);

        // Two indexes: unique indexes of SQLite and PostgreSQL take nulls as different, those of SQL Server as equal.
        builder.HasIndex(p => new { p.ProjectId, p.Year }).IsUnique().HasFilter("\"Month\" IS NULL");
        builder.HasIndex(p => new { p.ProjectId, p.Year, p.Month }).IsUnique().HasFilter("\"Month\" IS NOT NULL");
        builder.HasIndex(p => new { p.Year, p.Month, p.ProjectId });
        // Default order of the plans of all projects.
        builder.HasIndex(p => new { p.Year, p.Month, p.Id });
    }
}
