using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Safety;

namespace ProjectsApi.Data.Model;

/// <summary>Mapping that all tables share.</summary>
internal abstract class EntityConfiguration<TEntity> : IEntityTypeConfiguration<TEntity>
    where TEntity : Entity
{
    public void Configure(EntityTypeBuilder<TEntity> builder)
    {
        builder.HasKey(e => e.Id);
        // Saves read the property, which makes the key on first use. Materialised rows write the field, so that no key is made.
        builder.Property(e => e.Id).ValueGeneratedNever()
            .UsePropertyAccessMode(PropertyAccessMode.PreferFieldDuringConstruction);
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.Property(e => e.CreatedAt).Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
        builder.Property(e => e.SourceTitle).HasMaxLength(TextLength.Title);
        ConfigureRow(builder);
        // A row stays in its project, so that the project's log is complete.
        foreach (var owner in builder.Metadata.GetProperties()
            .Where(p => p.Name is nameof(StageEntry.ProjectId) or nameof(Finding.SafetyCheckId)))
        {
            owner.SetAfterSaveBehavior(PropertySaveBehavior.Throw);
        }
    }

    protected abstract void ConfigureRow(EntityTypeBuilder<TEntity> builder);
}
