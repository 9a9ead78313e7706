using ProjectsApi.Data.Organisations;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Organisations;

public sealed class OrganisationFilterInput : RegisterFilterInput<Organisation>
{
    public OrganisationFilterInput()
        : base(OrganisationType.TypeName, "Which organisations(单位筛选)")
    {
        Where("name", o => o.Name, "Full name(名称)");
        Where("shortName", o => o.ShortName, "Short name(简称)");
        Where("kind", o => o.Kind, "Kind(单位类型)");
        Where("regionCode", o => o.RegionCode, "Region code(区划代码)");
        Where("regionCodeList", o => o.RegionCodeList, "List of the region code(区划代码表)");
        WhereObject<Organisation, OrganisationFilterInput>("parent", o => o.Parent, "Organisation above(上级单位)");
        WhereList<Organisation, OrganisationFilterInput>("children", o => o.Children, "Organisations below(下级单位)");
    }
}
