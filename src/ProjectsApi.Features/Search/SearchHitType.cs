using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Types;

namespace ProjectsApi.Features.Search;

internal sealed class SearchHitType : ObjectGraphType<SearchHit>
{
    public SearchHitType()
    {
        Name = "SearchHit";
        Description = "Row that a search found(检索结果)";
        Field<NonNullGraphType<EnumType<SearchType>>>("type").Description("Kind of the row(检索对象)").Resolve(context => context.Source.Type);
        Field<NonNullGraphType<EnumType<TextMatch>>>("match").Description("How the text was found(匹配方式)")
            .Resolve(context => context.Source.Match);
        Field<NonNullGraphType<StringGraphType>>("text").Description("Name of the row(名称)").Resolve(context => context.Source.Text);
        Field<NonNullGraphType<IdGraphType>>("id").Description("Global identifier of the row(全局标识)")
            .Resolve(context => GlobalId.Encode(context.Source.Type.ToString(), context.Source.Key));
        Field<NodeInterface>("node").Description("The row; none if it was removed meanwhile(对象)")
            .Resolve(context => RowOf(context, context.Source.Type).Load(context, context.Source.Key))
            .FieldType.Cost(DefaultCosts.Reference);
    }

    // A search type has the name of its row.
    private static IRow RowOf(IResolveFieldContext context, SearchType type) =>
        context.Services().GetServices<IRow>().Single(row => row.Name == type.ToString());
}
