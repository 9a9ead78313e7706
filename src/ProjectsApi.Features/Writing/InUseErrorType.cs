using GraphQL.Types;
using ProjectsApi.Contract.Payloads;

namespace ProjectsApi.Features.Writing;

internal sealed class InUseErrorType : UserErrorType<InUseError>
{
    public InUseErrorType()
        : base("Other rows still refer to the row; nothing was removed(仍被引用,未删除)")
    {
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<RowUseType>>>>("uses")
            .Description("Referring rows by type(引用方)").Resolve(context => context.Source.Uses);
    }
}
