using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Access;

internal sealed class RoleGrantConfiguration : EntityConfiguration<RoleGrant>
{
    protected override void ConfigureRow(EntityTypeBuilder<RoleGrant> builder)
    {
        builder.ToTable("RoleGrants");
        builder.HasEnum(g => (Role?)g.Role);
        builder.HasOne(g => g.Person).WithMany(p => p.Grants).HasForeignKey(g => g.PersonId).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne(g => g.Organisation).WithMany().HasForeignKey(g => g.OrganisationId).OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(g => new { g.PersonId, g.Role, g.OrganisationId }).IsUnique();
        builder.HasIndex(g => new { g.OrganisationId, g.Role, g.Id });
    }
}
