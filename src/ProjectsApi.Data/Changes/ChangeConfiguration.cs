using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Changes;

internal sealed class ChangeConfiguration
    : IEntityTypeConfiguration<Change>, IEntityTypeConfiguration<ChangeClock>, IEntityTypeConfiguration<IdempotentAnswer>
{
    public void Configure(EntityTypeBuilder<Change> builder)
    {
        builder.ToTable("Changes");
        builder.HasKey(c => c.Sequence);
        builder.Property(c => c.Sequence).ValueGeneratedNever();
        builder.Property(c => c.Entity).HasMaxLength(TextLength.Code);
        builder.Property(c => c.ActorName).HasMaxLength(TextLength.Name);
        builder.Property(c => c.RequestId).HasMaxLength(TextLength.ShortName);
        builder.HasIndex(c => new { c.EntityId, c.Sequence });
        builder.HasIndex(c => new { c.ProjectId, c.Sequence });
        builder.HasIndex(c => new { c.Entity, c.Sequence });
        builder.HasIndex(c => new { c.ActorId, c.Sequence });
        builder.HasIndex(c => c.TransactionId);
        builder.HasIndex(c => new { c.At, c.Sequence });
    }

    public void Configure(EntityTypeBuilder<ChangeClock> builder)
    {
        builder.ToTable("ChangeClock");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.HasData(new ChangeClock());
    }

    public void Configure(EntityTypeBuilder<IdempotentAnswer> builder)
    {
        builder.ToTable("IdempotentAnswers");
        builder.HasKey(a => new { a.PersonId, a.Key });
        builder.Property(a => a.Key).HasMaxLength(IdempotentAnswer.LongestKey);
        builder.Property(a => a.Operation).HasMaxLength(TextLength.ShortName);
        builder.Property(a => a.InputHash).HasMaxLength(TextLength.ShortName);
        builder.HasIndex(a => a.At);
    }
}
