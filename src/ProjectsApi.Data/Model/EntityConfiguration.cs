using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

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
    }

    protected abstract void ConfigureRow(EntityTypeBuilder<TEntity> builder);
}
