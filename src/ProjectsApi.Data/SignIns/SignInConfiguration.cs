using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.SignIns;

internal sealed class SignInConfiguration
    : IEntityTypeConfiguration<Session>, IEntityTypeConfiguration<SignInCode>, IEntityTypeConfiguration<AccessEvent>
{
    // Longest IPv6 address with a zone.
    private const int LongestAddress = 64;

    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.ToTable("Sessions");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Stamp).HasMaxLength(TextLength.ShortName);
        builder.Property(s => s.Address).HasMaxLength(LongestAddress);
        builder.Property(s => s.Client).HasMaxLength(TextLength.Name);
        builder.HasOne<Person>().WithMany().HasForeignKey(s => s.PersonId).OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(s => new { s.PersonId, s.ExpiresAt });
    }

    public void Configure(EntityTypeBuilder<SignInCode> builder)
    {
        builder.ToTable("SignInCodes");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Hash).HasMaxLength(LongestAddress);
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(c => c.Hash).IsUnique();
        builder.HasIndex(c => c.PersonId);
    }

    public void Configure(EntityTypeBuilder<AccessEvent> builder)
    {
        builder.ToTable("AccessEvents");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Address).HasMaxLength(LongestAddress);
        builder.Property(e => e.Origin).HasMaxLength(LongestAddress);
        builder.Property(e => e.Client).HasMaxLength(TextLength.Name);
        builder.Property(e => e.RequestId).HasMaxLength(TextLength.ShortName);
        builder.HasOne(e => e.Person).WithMany().HasForeignKey(e => e.PersonId).OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(e => new { e.PersonId, e.At });
        builder.HasIndex(e => new { e.At, e.Id });
        // Append-only: an update through the tracker fails.
        foreach (var column in builder.Metadata.GetProperties().Where(column => !column.IsKey()))
        {
            column.SetAfterSaveBehavior(PropertySaveBehavior.Throw);
        }
    }
}
