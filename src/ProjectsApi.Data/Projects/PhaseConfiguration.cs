using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Projects;

internal sealed class PhaseConfiguration : EntityConfiguration<Phase>
{
    protected override void ConfigureRow(EntityTypeBuilder<Phase> builder)
    {
        builder.HasText(p => p.Name, TextLength.Name);
        builder.HasCheck("Ordinal_Positive", "\"Ordinal\" >= 1");
        builder.HasYear(p => p.TargetYear);
        builder.HasEnum(p => p.TargetPart);
        builder.HasDependency(p => p.TargetPart, p => p.TargetYear);
        builder.HasNonNegative(p => p.CapacityQuantity);
        builder.HasText(p => p.CapacityUnit, TextLength.Code);
        builder.HasDependency(p => p.CapacityQuantity, p => p.CapacityUnit);
        builder.HasOne(p => p.Project).WithMany(p => p.Phases).HasForeignKey(p => p.ProjectId).OnDelete(DeleteBehavior.Cascade);

        // Foreign keys to a phase include its project, so that the database refuses a phase of another project.
        builder.HasAlternateKey(p => new { p.Id, p.ProjectId });
        builder.HasIndex(p => new { p.ProjectId, p.Ordinal }).IsUnique();
        builder.HasIndex(p => new { p.Ordinal, p.Id });
        builder.HasIndex(p => new { p.TargetYear, p.TargetPart, p.Id });
        builder.HasIndex(p => new { p.ActualOn, p.Id });
    }
}
