using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Organisations;

internal sealed class OrganisationConfiguration : EntityConfiguration<Organisation>
{
    protected override void ConfigureRow(EntityTypeBuilder<Organisation> builder)
    {
        builder.HasText(o => o.Name, TextLength.Name);
        builder.HasText(o => o.ShortName, TextLength.ShortName);
        builder.Property(o => o.Name).IsSearched();
        builder.HasEnum(o => (OrganisationKind?)o.Kind);
        builder.HasText(o => o.RegionCode, TextLength.Code);
        builder.HasText(o => o.RegionCodeList, TextLength.ShortName);
        builder.HasText(o => o.RegionCodeVersion, TextLength.Code);
        // Only some lists contain 410171: a code needs its list.
        builder.HasDependency(o => o.RegionCode, o => o.RegionCodeList);
        builder.HasDependency(o => o.RegionCode, o => o.RegionCodeVersion);
        builder.HasCheck("Parent_NotItself", "\"ParentId\" <> \"Id\"");
        builder.HasOne(o => o.Parent).WithMany(o => o.Children).HasForeignKey(o => o.ParentId).OnDelete(DeleteBehavior.NoAction);

        builder.HasIndex(o => new { o.ParentId, o.Name, o.Id });
        builder.HasIndex(o => new { o.Kind, o.Name, o.Id });
        builder.HasIndex(o => new { o.Name, o.Id });
    }
}
