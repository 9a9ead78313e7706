using GraphQL.Types;
using ProjectsApi.Contract.Scalars;

namespace ProjectsApi.Features.Values;

internal sealed class LocationType : ObjectGraphType<Location>
{
    public LocationType()
    {
        Name = "Location";
        Description = "Place of a project(建设地点)";
        Field<StringGraphType>("address").Description("Address in words(地址)").Resolve(context => context.Source.Address);
        Field<DecimalType>("latitude").Description("Degrees north, WGS 84, -90 to 90(纬度)").Resolve(context => context.Source.Latitude);
        Field<DecimalType>("longitude").Description("Degrees east, WGS 84, -180 to 180(经度)").Resolve(context => context.Source.Longitude);
    }
}
