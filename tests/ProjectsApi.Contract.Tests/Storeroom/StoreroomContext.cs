using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ProjectsApi.Contract.Tests.Storeroom;

public sealed class StoreroomContext(DbContextOptions<StoreroomContext> options) : DbContext(options)
{
    public DbSet<Item> Items => Set<Item>();

    public DbSet<Shelf> Shelves => Set<Shelf>();

    public DbSet<Movement> Movements => Set<Movement>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<Utc>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Movement>().HasKey(m => m.Number);
        modelBuilder.Entity<Item>().HasMany(i => i.Parts).WithOne().HasForeignKey(p => p.ItemId);
        modelBuilder.Entity<Shelf>().HasMany(s => s.Items).WithOne(i => i.Shelf).HasForeignKey(i => i.ShelfId);
    }

    private sealed class Utc()
        : ValueConverter<DateTime, DateTime>(instant => instant, stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
}
