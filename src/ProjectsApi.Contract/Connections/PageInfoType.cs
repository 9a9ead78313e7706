using GraphQL.Types;
using ProjectsApi.Contract.Execution;

namespace ProjectsApi.Contract.Connections;

/// <summary>Relay's <c>PageInfo</c>.</summary>
internal sealed class PageInfoType : ObjectGraphType<IPage>
{
    public PageInfoType()
    {
        Name = "PageInfo";
        Description = "Information about pagination in a connection.(分页信息)";
        IsTypeOf = null;
        Field<NonNullGraphType<BooleanGraphType>>("hasNextPage")
            .Description("Indicates whether more edges exist following the set defined by the clients arguments.(后面是否还有)")
            .Resolve(new PureResolver<IPage>(page => page.HasNextPage));
        Field<NonNullGraphType<BooleanGraphType>>("hasPreviousPage")
            .Description("Indicates whether more edges exist prior the set defined by the clients arguments.(前面是否还有)")
            .Resolve(new PureResolver<IPage>(page => page.HasPreviousPage));
        Field<StringGraphType>("startCursor")
            .Description("When paginating backwards, the cursor to continue.(本页起点)")
            .Resolve(new PureResolver<IPage>(page => page.StartCursor));
        Field<StringGraphType>("endCursor")
            .Description("When paginating forwards, the cursor to continue.(本页终点)")
            .Resolve(new PureResolver<IPage>(page => page.EndCursor));
    }
}
