using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ProjectsApi.Data.Past;

internal sealed class PastSnapshotConfiguration : IEntityTypeConfiguration<PastSnapshot>
{
    public void Configure(EntityTypeBuilder<PastSnapshot> builder)
    {
        builder.ToTable("PastSnapshots");
        builder.HasKey(s => new { s.ProjectId, s.Sequence });
        builder.Property(s => s.ProjectId).ValueGeneratedNever();
        builder.Property(s => s.Sequence).ValueGeneratedNever();
    }
}
