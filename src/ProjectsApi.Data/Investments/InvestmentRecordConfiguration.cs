using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Investments;

internal sealed class InvestmentRecordConfiguration : EntityConfiguration<InvestmentRecord>
{
    protected override void ConfigureRow(EntityTypeBuilder<InvestmentRecord> builder)
    {
        builder.HasYear(r => r.Year);
        builder.HasRange(r => r.Month, 1, 12);
        builder.HasEnum(r => r.TenDay);
        builder.HasEnum(r => r.FundingSource);
        // Only a correction may be negative.
        builder.HasCheck("Completed_NotNegative", "\"Completed\" >= 0 OR \"CorrectsId\" IS NOT NULL");
        builder.HasCheck("PaidIn_NotNegative", "\"PaidIn\" >= 0 OR \"CorrectsId\" IS NOT NULL");
        builder.HasCheck("CorrectsId_NotItself", "\"CorrectsId\" <> \"Id\"");
        builder.HasOne(r => r.Corrects).WithMany().HasForeignKey(r => r.CorrectsId).OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(r => r.CorrectsId);
        builder.HasText(r => r.Note, TextLength.Text);
        builder.HasOne(r => r.Project).WithMany(p => p.InvestmentRecords)
            .HasForeignKey(r => r.ProjectId).OnDelete(DeleteBehavior.Cascade);

        builder.HasIndex(r => new { r.ProjectId, r.Year, r.Month, r.TenDay, r.Id });
        builder.HasIndex(r => new { r.Year, r.Month, r.ProjectId });
        // Default order of the ledger of all projects.
        builder.HasIndex(r => new { r.Year, r.Month, r.TenDay, r.Id });
        builder.HasIndex(r => new { r.CreatedAt, r.Id });
    }
}
