using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Projects;

internal sealed class ProjectPartyConfiguration : EntityConfiguration<ProjectParty>
{
    protected override void ConfigureRow(EntityTypeBuilder<ProjectParty> builder)
    {
        builder.HasEnum(p => (PartyRole?)p.Role);
        builder.HasPercent(p => p.SharePercent);
        builder.HasOne(p => p.Project).WithMany(p => p.Parties).HasForeignKey(p => p.ProjectId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(p => p.Organisation).WithMany().HasForeignKey(p => p.OrganisationId).OnDelete(DeleteBehavior.NoAction);

        builder.HasIndex(p => new { p.ProjectId, p.Role, p.OrganisationId }).IsUnique();
        builder.HasIndex(p => new { p.OrganisationId, p.Role, p.Id });
        builder.HasIndex(p => new { p.Role, p.Id });
    }
}
