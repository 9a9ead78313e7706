using ProjectsApi.Data.Organisations;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Organisations;

public sealed class OrganisationSortInput : RegisterSortInput<Organisation>
{
    public OrganisationSortInput()
        : base(OrganisationType.TypeName, "Order of organisations(单位排序)")
    {
        By("name", o => o.Name, "Full name, by code point(名称)");
        By("kind", o => o.Kind, "Kind(单位类型)");
        By("regionCode", o => o.RegionCode, "Region code(区划代码)");
        ByObject<Organisation, OrganisationSortInput>("parent", o => o.Parent, "Organisation above(上级单位)");
    }
}
