using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ProjectsApi.Data.Statistics;

internal sealed class SumsConfiguration
    : IEntityTypeConfiguration<ProjectSums>, IEntityTypeConfiguration<GroupSums>, IEntityTypeConfiguration<CountedProject>,
        IEntityTypeConfiguration<SumsState>
{
    // A sum of valid amounts must not break the write of one of them.
    private const int Precision = 28;
    private const int Scale = 4;

    public void Configure(EntityTypeBuilder<ProjectSums> builder)
    {
        builder.ToTable("ProjectSums");
        builder.HasKey(s => new { s.ProjectId, s.Year });
        Widen(builder);
    }

    public void Configure(EntityTypeBuilder<GroupSums> builder)
    {
        builder.ToTable("GroupSums");
        builder.HasKey(s => new { s.Stage, s.Category, s.OrganisationKey, s.Year });
        Widen(builder);
        // An organisation with projects cannot be removed, and without them its sums are zero.
        builder.HasOne(s => s.ResponsibleOrganisation).WithMany()
            .HasForeignKey(s => s.ResponsibleOrganisationId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<CountedProject> builder)
    {
        builder.ToTable("CountedProjects");
        builder.HasKey(c => c.ProjectId);
        builder.Property(c => c.ProjectId).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<SumsState> builder)
    {
        builder.ToTable("SumsState");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.HasData(new SumsState());
    }

    private static void Widen<TSums>(EntityTypeBuilder<TSums> builder)
        where TSums : YearSums
    {
        builder.Property(s => s.Year).ValueGeneratedNever();
        foreach (var name in typeof(TSums).GetProperties().Where(p => p.PropertyType == typeof(decimal)).Select(p => p.Name))
        {
            builder.Property(name).HasPrecision(Precision, Scale);
        }
    }
}
