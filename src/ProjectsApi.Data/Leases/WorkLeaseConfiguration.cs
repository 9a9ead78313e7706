using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Leases;

internal sealed class WorkLeaseConfiguration : IEntityTypeConfiguration<WorkLease>
{
    public void Configure(EntityTypeBuilder<WorkLease> builder)
    {
        builder.ToTable("WorkLeases");
        builder.HasKey(l => l.Work);
        builder.Property(l => l.Work).HasMaxLength(TextLength.Code);
        builder.HasData(new WorkLease { Work = WorkLease.Forecasts });
    }
}
