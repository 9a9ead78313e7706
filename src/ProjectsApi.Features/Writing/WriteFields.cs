using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Model;
using ProjectsApi.Features.Access;

namespace ProjectsApi.Features.Writing;

/// <summary>Puts a use case that writes behind a mutation.</summary>
internal static class WriteFields
{
    /// <summary>A mutation that answers with one row.</summary>
    /// <typeparam name="TCase">The use case.</typeparam>
    /// <typeparam name="TInput">Its input.</typeparam>
    /// <typeparam name="TEntity">Row that it answers with.</typeparam>
    public static FieldType AddTo<TCase, TInput, TEntity>(this MutationField<TInput> field, ObjectGraphType root)
        where TCase : class, IWriteCase<TInput, TEntity>
        where TInput : WriteInput
        where TEntity : Entity =>
        field.AddTo(root, (context, given) =>
        {
            var services = context.Services();
            var useCase = services.GetRequiredService<TCase>();
            return services.GetRequiredService<MutationRunner>().RunAsync(
                Request(context, given), services.GetRequiredService<Row<TEntity>>().Whole, (
                    write, token) => useCase.DecideAsync(write, given.Record, token), context.CancellationToken);
        }).Require(AccessRules.ToWrite(typeof(TEntity)));

    /// <summary>A mutation that answers with several rows.</summary>
    public static FieldType AddManyTo<TCase, TInput, TEntity>(this MutationField<TInput> field, ObjectGraphType root)
        where TCase : class, IBulkWriteCase<TInput, TEntity>
        where TInput : WriteInput
        where TEntity : Entity =>
        field.AddTo(root, (context, given) =>
        {
            var services = context.Services();
            var useCase = services.GetRequiredService<TCase>();
            return services.GetRequiredService<MutationRunner>().RunManyAsync(
                Request(context, given), services.GetRequiredService<Row<TEntity>>().Whole, (
                    write, token) => useCase.DecideAsync(write, given.Record, token), context.CancellationToken);
        }).Require(AccessRules.ToWrite(typeof(TEntity)));

    /// <summary>A mutation that works something out of its input first, and answers with it and one row as
    /// <see cref="PreparedResult"/>.</summary>
    /// <param name="field">The mutation.</param>
    /// <param name="root">Mutation root.</param>
    /// <param name="permission">Who may.</param>
    /// <param name="mayTake">Time that an operation with it may take, where that is longer than for others.</param>
    public static FieldType AddPreparedTo<TCase, TInput, TPrepared, TEntity>(
        this MutationField<TInput> field, ObjectGraphType root, Permission permission, Func<IServiceProvider, TimeSpan> mayTake)
        where TCase : class, IPreparedWriteCase<TInput, TPrepared, TEntity>
        where TInput : WriteInput
        where TPrepared : class
        where TEntity : Entity =>
        field.AddTo(root, async (context, given) =>
        {
            var services = context.Services();
            RequestContext.Of(context).Time?.ExtendTo(mayTake(services));
            var useCase = services.GetRequiredService<TCase>();
            var prepared = await useCase.PrepareAsync(given.Record, context.CancellationToken);
            return PreparedResult.Of(prepared, await services.GetRequiredService<MutationRunner>().RunAsync(
                Request(context, given), services.GetRequiredService<Row<TEntity>>().Whole, (
                    write, token) => useCase.DecideAsync(write, given.Record, prepared, token), context.CancellationToken));
        }).Require(permission);

    /// <summary>A mutation that removes a row with what depends on it, and answers with what went.</summary>
    public static FieldType AddRemovalTo<TCase, TInput, TEntity>(this MutationField<TInput> field, ObjectGraphType root)
        where TCase : class, IWriteCase<TInput, TEntity>
        where TInput : WriteInput
        where TEntity : Entity =>
        field.ReturnsMany<RemovedRowType>("removed", "Rows that are gone, the one asked for first(已删除的对象)").AddTo(root, (context, given) =>
        {
            var services = context.Services();
            var useCase = services.GetRequiredService<TCase>();
            return services.GetRequiredService<MutationRunner>().RunRemovalAsync(
                Request(context, given), (write, token) => useCase.DecideAsync(write, given.Record, token), context.CancellationToken);
        }).Require(AccessRules.ToWrite(typeof(TEntity)));

    private static WriteRequest Request<TInput>(IResolveFieldContext context, InputArgument<TInput> given)
        where TInput : WriteInput
    {
        var viewer = Viewer.Of(context);
        return new(
            context.FieldDefinition.Name,
            new Caller(viewer.PersonId, viewer.Name),
            viewer,
            RequestContext.Of(context).RequestId,
            given.Record.IdempotencyKey,
            given.Hash("idempotencyKey"),
            given.Record.ValidateOnly,
            given.ByPath());
    }
}
