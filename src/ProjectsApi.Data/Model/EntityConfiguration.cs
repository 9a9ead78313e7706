using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Safety;

namespace ProjectsApi.Data.Model;

/// <summary>Mapping that every table shares; the rest is each entity's own.</summary>
internal abstract class EntityConfiguration<TEntity> : IEntityTypeConfiguration<TEntity>
    where TEntity : Entity
{
    public void Configure(EntityTypeBuilder<TEntity> builder)
    {
        builder.HasKey(e => e.Id);
        // Read through the property, which makes the key on first use; a materialised row writes the field and never makes one.
        builder.Property(e => e.Id).ValueGeneratedNever()
            .UsePropertyAccessMode(PropertyAccessMode.PreferFieldDuringConstruction);
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.Property(e => e.CreatedAt).Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
        builder.Property(e => e.SourceTitle).HasMaxLength(TextLength.Title);
        ConfigureRow(builder);
        // A row stays with its project: the log of a project is the whole story of what is below it.
        foreach (var owner in builder.Metadata.GetProperties()
            .Where(p => p.Name is nameof(StageEntry.ProjectId) or nameof(Finding.SafetyCheckId)))
        {
            owner.SetAfterSaveBehavior(PropertySaveBehavior.Throw);
        }
    }

    protected abstract void ConfigureRow(EntityTypeBuilder<TEntity> builder);
}
