using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.Schedules.Links;

internal sealed class ScheduleCycleErrorType : UserErrorType<ScheduleCycleError>
{
    public ScheduleCycleErrorType()
        : base("Links would form a loop, or a node would be its own descendant(进度节点成环)") =>
        AddField(new FieldType
        {
            Name = "loop",
            Description = "Nodes in the order of the loop, each once(环上的节点)",
            Type = typeof(NonNullGraphType<ListGraphType<NonNullGraphType<RowType<ScheduleNode>>>>),
            Resolver = new FuncFieldResolver<ScheduleCycleError, object>(context => context.Source.Loop
                .Select(key => ReferenceField.Load<ScheduleNode>(context, key, NodeTypeOf(context))).ToList()),
        });

    private static IComplexGraphType NodeTypeOf(IResolveFieldContext context) =>
        context.FieldDefinition.ResolvedType?.GetNamedType() as IComplexGraphType
        ?? throw new InvalidOperationException("A loop shows nodes.");
}
