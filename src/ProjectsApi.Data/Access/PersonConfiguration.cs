using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Access;

internal sealed class PersonConfiguration : EntityConfiguration<Person>
{
    protected override void ConfigureRow(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("People");
        builder.HasText(p => p.Name, TextLength.Name);
        builder.HasText(p => p.Email, TextLength.Name);
        builder.HasText(p => p.Issuer, TextLength.Name);
        builder.HasText(p => p.Subject, TextLength.Name);
        builder.HasDependency(p => p.Issuer, p => p.Subject);
        builder.HasDependency(p => p.Subject, p => p.Issuer);

        // Filtered, because SQL Server takes two nulls as equal.
        builder.HasIndex(p => p.Email).IsUnique().HasFilter("\"Email\" IS NOT NULL");
        builder.HasIndex(p => new { p.Issuer, p.Subject }).IsUnique().HasFilter("\"Issuer\" IS NOT NULL");
        builder.HasIndex(p => new { p.Name, p.Id });
    }
}
