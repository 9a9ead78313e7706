using System.Globalization;
using System.Linq.Expressions;
using System.Text;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Changes;

/// <remarks>Subscriptions evaluate its filter in memory, as <see cref="ChangePredicate"/> compiles it.</remarks>
internal sealed class ChangeRow : Row<Change>
{
    private static readonly Expression<Func<Change, object?>> ReadsFields = c => new object?[] { c.Entity, c.Fields };

    public ChangeRow()
        : base("Change", "Changes", "One change of one row, as the log keeps it(变更记录)", ColumnProjection.Of, LogOrder.OldestFirst)
    {
        Computed(
            "id", c => IdOf(c.Sequence), "Identifier for caches of clients; `node` does not take it(标识)",
            typeof(NonNullGraphType<IdGraphType>));
        Column(LogOrder.OldestFirst.Name, c => c.Sequence, "Place in the log: the order in which writes were committed(序号)");
        Column("transactionId", c => c.TransactionId, "Transaction number, shared by all rows written together(事务编号)", order: false);
        Column("at", c => c.At, "Instant of the change(变更时间)");
        Computed(
            "actor", c => c.ActorName == null ? null : new Actor(
                c.ActorName), "Author of the change; none for the system itself(变更人)", typeof(ActorType));
        Column("requestId", c => c.RequestId, "Request that made the change(请求标识)", order: false);
        Column("entity", c => c.Entity, "Type of the row, such as Project(实体类型)", order: false);
        Computed(
            "entityId", c => GlobalId.Encode(
                c.Entity, c.EntityId), "Global identifier of the row(实体标识)", typeof(NonNullGraphType<IdGraphType>));
        Key("entityId", c => c.EntityId, typeName: null, "Row, by a global identifier of any type(实体标识)");
        Reference<Project>("project", c => c.ProjectId, "Project that the row belongs to, as it is now(所属项目)");
        Key("projectId", c => c.ProjectId, "Project", "Project that the row belongs to(所属项目)");
        Key("actorId", c => c.ActorId, "Person", "Person who changed it(变更人)");
        Column("version", c => c.Version, "Version of the row after the change(变更后版本)", filter: false, order: false);
        Column("kind", c => c.Kind, "Kind of change(变更类型)", order: false);
        Add(new MemberField
        {
            Name = "fields",
            Description = "Fields that changed, with their values before and after(变更字段)",
            Type = typeof(NonNullGraphType<ListGraphType<NonNullGraphType<FieldChangeType>>>),
            Needs = MemberSet.ReadBy(ReadsFields),
            Resolver = new FuncFieldResolver<object>(FieldsAsync),
        });
    }

    /// <summary>Limits the log to a position in the past and to the caller's permissions.</summary>
    public static void Limit(ConnectionField<Change> list)
    {
        ArgumentNullException.ThrowIfNull(list);
        list.LimitToPosition(change => change.Sequence, context => PastReads.Of(context)?.Place)
            .LimitUnless(context => Viewer.Of(context).May(Access.Permission.ManagePeople), ChangeRules.IsPublic);
    }

    private static string IdOf(long sequence) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Change:{sequence}")));

    private static async ValueTask<object?> FieldsAsync(IResolveFieldContext context)
    {
        var change = (Change)(context.Source ?? throw new InvalidOperationException("A change has its fields."));
        return await context.Service<DescribeFieldChanges>().HandleAsync(change, context.CancellationToken);
    }
}
