using GraphQL;
using GraphQL.Types;
using ProjectsApi.Contract.Requests;

namespace ProjectsApi.Toy;

/// <summary>One field for each possible error of a transport.</summary>
public sealed class ToyQuery : ObjectGraphType
{
    public ToyQuery(ToyGate gate, ToyNews news)
    {
        Name = "Query";
        Field<NonNullGraphType<StringGraphType>>("hello").Resolve(_ => "你好");
        Field<IntGraphType>("subscribers").Resolve(_ => news.Subscribers);
        Field<StringGraphType>("echo")
            .Argument<StringGraphType>("text")
            .Argument<DecimalGraphType>("amount")
            .Argument<FloatGraphType>("ratio")
            .Argument<BigIntGraphType>("large")
            .Resolve(Echo);
        Field<StringGraphType>("failing").Resolve(_ => throw new InvalidOperationException("secret of the house"));
        Field<StringGraphType>("gate").ResolveAsync(async context => await gate.PassAsync(context.CancellationToken));
        Field<StringGraphType>("brokenDriver").ResolveAsync(context => BrokenDriverAsync(gate, context.CancellationToken));
        Field<StringGraphType>("large")
            .Argument<IntGraphType>("length").Resolve(context => new string('x', context.GetArgument<int>("length")));
        Field<UnwritableGraphType>("unwritable").Resolve(_ => "x");
        Field<StringGraphType>("requestId").Resolve(context => Requested(context).RequestId);
        Field<StringGraphType>("unkept").Resolve(_ => "x").FieldType.NeverKept();
        Field<StringGraphType>("costMode").Resolve(context => Requested(context).CostMode.ToString());
        Field<StringGraphType>("locale").Resolve(context => Requested(context).Locale.ToString());
        Field<BooleanGraphType>("mayIntrospect").Resolve(context => Requested(context).MayIntrospect);
        Field<StringGraphType>("tenant").Resolve(context => context.InputExtensions.TryGetValue("tenant", out var name) ? name : null);
    }

    private static string? Echo(IResolveFieldContext context)
    {
        if (context.HasArgument("amount"))
        {
            return FormattableString.Invariant($"{context.GetArgument<decimal>("amount")}");
        }

        if (context.HasArgument("ratio"))
        {
            return FormattableString.Invariant($"{context.GetArgument<double>("ratio"):R}");
        }

        return context.HasArgument("large")
            ? FormattableString.Invariant($"{context.GetArgument<System.Numerics.BigInteger>("large")}")
            : context.GetArgument<string?>("text");
    }

    // Some database drivers throw their own exception for a cancelled command.
    private static async Task<object?> BrokenDriverAsync(ToyGate gate, CancellationToken cancellationToken)
    {
        try
        {
            return await gate.PassAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            throw new InvalidOperationException("command cancelled by user");
        }
    }

    private static RequestContext Requested(IResolveFieldContext context) =>
        RequestContext.Of(context);
}
