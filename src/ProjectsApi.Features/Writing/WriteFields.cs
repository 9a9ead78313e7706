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

/// <summary>Adds mutations that run use cases.</summary>
internal static class WriteFields
{
    /// <summary>Adds a mutation that returns one row.</summary>
    /// <typeparam name="TCase">The use case.</typeparam>
    /// <typeparam name="TInput">Its input.</typeparam>
    /// <typeparam name="TEntity">Row of the payload.</typeparam>
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

    /// <summary>Adds a mutation that returns several rows.</summary>
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

    /// <summary>Adds a mutation that computes a result first, and returns it with one row as <see cref="PreparedResult"/>.</summary>
    /// <param name="field">The mutation.</param>
    /// <param name="root">Mutation root.</param>
    /// <param name="permission">Required permission.</param>
    /// <param name="timeout">Timeout of an operation with this mutation, if longer than the usual one.</param>
    public static FieldType AddPreparedTo<TCase, TInput, TPrepared, TEntity>(
        this MutationField<TInput> field, ObjectGraphType root, Permission permission, Func<IServiceProvider, TimeSpan> timeout)
        where TCase : class, IPreparedWriteCase<TInput, TPrepared, TEntity>
        where TInput : WriteInput
        where TPrepared : class
        where TEntity : Entity =>
        field.AddTo(root, async (context, given) =>
        {
            var services = context.Services();
            RequestContext.Of(context).Time?.ExtendTo(timeout(services));
            var useCase = services.GetRequiredService<TCase>();
            var prepared = await useCase.PrepareAsync(given.Record, context.CancellationToken);
            return PreparedResult.Of(prepared, await services.GetRequiredService<MutationRunner>().RunAsync(
                Request(context, given), services.GetRequiredService<Row<TEntity>>().Whole, (
                    write, token) => useCase.DecideAsync(write, given.Record, prepared, token), context.CancellationToken));
        }).Require(permission);

    /// <summary>Adds a mutation that removes a row with its dependent rows, and returns all removed rows.</summary>
    public static FieldType AddRemovalTo<TCase, TInput, TEntity>(this MutationField<TInput> field, ObjectGraphType root)
        where TCase : class, IWriteCase<TInput, TEntity>
        where TInput : WriteInput
        where TEntity : Entity =>
        field.ReturnsMany<RemovedRowType>("removed", "Removed rows, the requested one first(已删除的对象)").AddTo(root, (context, given) =>
        {
            var services = context.Services();
            var useCase = services.GetRequiredService<TCase>();
            return services.GetRequiredService<MutationRunner>().RunRemovalAsync(
                Request(context, given), (write, token) => useCase.DecideAsync(write, given.Record, token), context.CancellationToken);
        }).Require(AccessRules.ToWrite(typeof(TEntity)));

    private static WriteRequest Request<TInput>(IResolveFieldContext context, InputArgument<TInput> given)
        where TInput : WriteInput => new(
            context.FieldDefinition.Name,
            Viewer.Of(context),
            RequestContext.Of(context).RequestId,
            given.Record.IdempotencyKey,
            given.Hash("idempotencyKey"),
            given.Record.ValidateOnly,
            given.ByPath());
}
