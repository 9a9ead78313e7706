using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Reading;
using ProjectsApi.Features.Values;

namespace ProjectsApi.Features.Organisations;

internal sealed class OrganisationRow : RegisterRow<Organisation>
{
    public const string TypeName = "Organisation";

    public OrganisationRow()
        : base(TypeName, "Organisations", "Organisation of the zone, or a company that takes part in projects(单位)")
    {
        OrderedBy(SortKey.By<Organisation, string>("name", o => o.Name));
        IsShort = true;
        Column("name", o => o.Name, "Full name(名称)");
        Column("shortName", o => o.ShortName, "Short name(简称)", order: false);
        Column("kind", o => o.Kind, "Kind(单位类型)");
        Computed(
            "region", o => Region.Of(
                o.RegionCode, o.RegionCodeList, o.RegionCodeVersion), "Region code with its list(区划代码)", typeof(RegionType));
        Column("regionCode", o => o.RegionCode, "Region code(区划代码)", show: false);
        Column("regionCodeList", o => o.RegionCodeList, "List of the region code(区划代码表)", show: false, order: false);
        Reference("parent", o => o.Parent, o => o.ParentId, "Parent organisation(上级单位)");
        List<Organisation>("children", o => o.ParentId, "Child organisations(下级单位)", o => o.Children);
        this.AddViewerCan(v => v.Id);
    }
}
