using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Reading;
using ProjectsApi.Features.Values;

namespace ProjectsApi.Features.Organisations;

[ConnectionName("Organisations")]
public sealed class OrganisationType : RegisterType<OrganisationView>
{
    public const string TypeName = "Organisation";

    public OrganisationType()
        : base(TypeName, "Organisation of the zone's tree, or a company that takes part(单位)")
    {
        this.Field("name", o => o.Name, "Full name(名称)");
        this.Field("shortName", o => o.ShortName, "Short name(简称)");
        this.Field("kind", o => o.Kind, "Kind(单位类型)");
        this.Field(
            "region",
            o => Region.Of(o.RegionCode, o.RegionCodeList, o.RegionCodeVersion),
            "Region code with the list it stands in(区划代码)",
            typeof(RegionType));
        this.Reference<FindOrganisations, OrganisationType, Organisation, OrganisationView, OrganisationView>(
            "parent", o => o.ParentId, "Organisation above(上级单位)");
        Lists.Organisations("children", "Organisations below(下级单位)").AddTo<FindOrganisations, Organisation, OrganisationView>(this, o => o.ParentId);
        this.AddViewerCan(v => v.Id);
    }
}
