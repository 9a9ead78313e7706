using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace ProjectsApi.Host.Access.Store;

/// <summary>Accounts and token keys, in the register's database with their own tables and migration history.</summary>
public abstract class AccessDbContext(DbContextOptions options) : IdentityUserContext<Account, Guid>(options)
{
    public const string HistoryTable = "__EFAccessMigrationsHistory";

    private const int MaxTextLength = 4000;

    // SQL Server allows 900 bytes for a key.
    private const int MaxKeyLength = 128;

    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Account>(account =>
        {
            account.ToTable("Accounts");
            // An address belongs to one account only; the base class does not make this index unique.
            account.HasIndex(a => a.NormalizedEmail).HasDatabaseName("EmailIndex").IsUnique();
            account.Property(a => a.PhoneNumber).HasMaxLength(256);
            account.Property(a => a.PasswordHash).HasMaxLength(MaxTextLength);
            account.Property(a => a.SecurityStamp).HasMaxLength(MaxTextLength);
            account.Property(a => a.ConcurrencyStamp).HasMaxLength(MaxTextLength);
        });
        builder.Entity<IdentityUserClaim<Guid>>(claim =>
        {
            claim.ToTable("AccountClaims");
            claim.Property(c => c.ClaimType).HasMaxLength(MaxTextLength);
            claim.Property(c => c.ClaimValue).HasMaxLength(MaxTextLength);
        });
        builder.Entity<IdentityUserLogin<Guid>>(login =>
        {
            login.ToTable("AccountLogins");
            login.Property(l => l.LoginProvider).HasMaxLength(MaxKeyLength);
            login.Property(l => l.ProviderKey).HasMaxLength(MaxKeyLength);
            login.Property(l => l.ProviderDisplayName).HasMaxLength(MaxTextLength);
        });
        builder.Entity<IdentityUserToken<Guid>>(token =>
        {
            token.ToTable("AccountTokens");
            token.Property(t => t.LoginProvider).HasMaxLength(MaxKeyLength);
            token.Property(t => t.Name).HasMaxLength(MaxKeyLength);
            token.Property(t => t.Value).HasMaxLength(MaxTextLength);
        });
        builder.Entity<ProtectionKey>(key =>
        {
            key.Property(k => k.Id).ValueGeneratedNever();
            key.Property(k => k.Name).HasMaxLength(200);
            key.Property(k => k.Xml).HasMaxLength(MaxTextLength);
        });
    }
}
