using System.Linq.Expressions;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Projects;

namespace ProjectsApi.Features.Changes;

[ConnectionName("Changes")]
public sealed class ChangeType : ObjectGraphType<ChangeView>
{
    private static readonly Expression<Func<ChangeView, object?>> ReadsFields = c => new object?[] { c.Entity, c.Fields };

    public ChangeType()
    {
        Name = "Change";
        Description = "One change of one row, as the log keeps it(变更记录)";
        this.Field("sequence", c => c.Sequence, "Place in the log: the order in which writes were committed(序号)");
        this.Field("transactionId", c => c.TransactionId, "What was written together, all or nothing, carries one number(事务编号)");
        this.Field("at", c => c.At, "Instant of the change(变更时间)");
        this.Field("actor", c => c.ActorName == null ? null : new Actor(c.ActorName), "Who changed it; none for the system itself(变更人)", typeof(ActorType));
        this.Field("requestId", c => c.RequestId, "Request that made the change(请求标识)");
        this.Field("entity", c => c.Entity, "Type of the row, such as Project(实体类型)");
        this.Field("entityId", c => GlobalId.Encode(c.Entity, c.EntityId), "Global identifier of the row(实体标识)", typeof(NonNullGraphType<IdGraphType>));
        this.Reference<FindProjects, ProjectType, Project, ProjectView, ChangeView>("project", c => c.ProjectId, "Project that the row belongs to, as it is now(所属项目)");
        this.Field("version", c => c.Version, "Version of the row after the change(变更后版本)");
        this.Field("kind", c => c.Kind, "What happened to the row(变更类型)");
        AddField(new ViewField
        {
            Name = "fields",
            Description = "Fields that changed, with their values before and after(变更字段)",
            Type = typeof(NonNullGraphType<ListGraphType<NonNullGraphType<FieldChangeType>>>),
            Needs = ViewMembers<ChangeView>.BitsOf(ReadsFields),
            Resolver = new FuncFieldResolver<object>(FieldsAsync),
        });
    }

    private static async ValueTask<object?> FieldsAsync(IResolveFieldContext context)
    {
        var services = context.RequestServices ?? throw new InvalidOperationException("The request carries no services.");
        var change = (ChangeView)(context.Source ?? throw new InvalidOperationException("A change has its fields."));
        return await services.GetRequiredService<DescribeFieldChanges>().HandleAsync(change, context.CancellationToken);
    }
}
