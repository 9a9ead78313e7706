using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.Schedules.Links;

public sealed class ScheduleCycleErrorType : UserErrorType<ScheduleCycleError>
{
    public ScheduleCycleErrorType()
        : base("Work would wait for itself, or a node stand below itself(进度节点成环)") =>
        AddField(new FieldType
        {
            Name = "loop",
            Description = "Nodes of the loop, in its order, each once(环上的节点)",
            Type = typeof(NonNullGraphType<ListGraphType<NonNullGraphType<RowType<ScheduleNode>>>>),
            Resolver = new FuncFieldResolver<ScheduleCycleError, object>(context => context.Source.Loop
                .Select(key => ReferenceField.Load<ScheduleNode>(context, key, NodeTypeOf(context))).ToList()),
        });

    private static IComplexGraphType NodeTypeOf(IResolveFieldContext context) =>
        context.FieldDefinition.ResolvedType?.GetNamedType() as IComplexGraphType
        ?? throw new InvalidOperationException("A loop shows nodes.");
}
