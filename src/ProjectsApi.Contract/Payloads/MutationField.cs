using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Inputs;

namespace ProjectsApi.Contract.Payloads;

/// <summary>
/// Declares a mutation by HotChocolate's conventions: <c>verb(input: VerbInput!): VerbPayload!</c> with the result and
/// <c>errors: [VerbError!]</c>, a union of its errors.
/// </summary>
/// <typeparam name="TInput">Record of the input, named as the mutation with the suffix <c>Input</c>.</typeparam>
/// <param name="name">Field name, camelCase, a verb and its object.</param>
/// <param name="description">Meaning in English with the Chinese term.</param>
public sealed class MutationField<TInput>(string name, string description)
    where TInput : class
{
    private readonly List<Type> _errors =
        [typeof(ValidationErrorType), typeof(NotFoundErrorType), typeof(IdempotencyKeyReusedErrorType)];

    private readonly List<FieldType> _results = [];

    /// <summary>Adds the row that the mutation changed, under the name of its type.</summary>
    /// <typeparam name="TNode">Graph type of the row.</typeparam>
    public MutationField<TInput> Returns<TNode>(string field, string meaning)
        where TNode : IGraphType => AddResult(field, meaning, typeof(TNode));

    /// <summary>Adds a part of the result.</summary>
    /// <typeparam name="TNode">Graph type of the part.</typeparam>
    /// <param name="field">Field of the payload.</param>
    /// <param name="meaning">Its description.</param>
    /// <param name="part">Reads the part from the result; not called without a result.</param>
    public MutationField<TInput> Returns<TNode>(string field, string meaning, Func<object, object?> part)
        where TNode : IGraphType => AddResult(field, meaning, typeof(TNode), part);

    /// <summary>Adds the list of rows that the mutation changed.</summary>
    /// <typeparam name="TNode">Graph type of a row.</typeparam>
    public MutationField<TInput> ReturnsMany<TNode>(string field, string meaning)
        where TNode : IGraphType => AddResult(field, meaning, typeof(ListGraphType<NonNullGraphType<TNode>>));

    /// <summary>Declares a mistake that this mutation can find beside the common ones.</summary>
    /// <typeparam name="TErrorType">Type of the mistake.</typeparam>
    public MutationField<TInput> Fails<TErrorType>()
        where TErrorType : IObjectGraphType
    {
        _errors.Add(typeof(TErrorType));
        return this;
    }

    /// <summary>Adds the field to the root.</summary>
    /// <param name="root">Mutation root.</param>
    /// <param name="run">Runs the mutation.</param>
    public FieldType AddTo(ObjectGraphType root, Func<IResolveFieldContext, InputArgument<TInput>, Task<Payload>> run)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(run);
        var verb = char.ToUpperInvariant(name[0]) + name[1..];
        if (typeof(TInput).Name != verb + "Input")
        {
            throw new InvalidOperationException($"The input of '{name}' is {verb}Input, not {typeof(TInput).Name}.");
        }

        return root.AddField(new FieldType
        {
            Name = name,
            Description = description,
            ResolvedType = new NonNullGraphType(PayloadOf(verb)),
            Arguments = new QueryArguments(new QueryArgument<NonNullGraphType<RecordInputType<TInput>>>
            {
                Name = "input",
                Description = "Input of the mutation(输入)",
            }),
            Resolver = new FuncFieldResolver<object>(context => new ValueTask<object?>(RunAsync(context, run))),
        }.Cost(DefaultCosts.Resolver));
    }

    private static async Task<object?> RunAsync(
        IResolveFieldContext context, Func<IResolveFieldContext, InputArgument<TInput>, Task<Payload>> run)
    {
        var given = context.Arguments?["input"].Value as IDictionary<string, object?>
            ?? throw new InvalidOperationException("A mutation has an input.");
        return await run(context, new InputArgument<TInput>((TInput)InputRecord.Read(typeof(TInput), given), given)).ConfigureAwait(false);
    }

    private MutationField<TInput> AddResult(string field, string meaning, Type type, Func<object, object?>? part = null)
    {
        _results.Add(new FieldType
        {
            Name = field,
            Description = meaning,
            Type = type,
            Resolver = new FuncFieldResolver<Payload, object>(
                context => context.Source.Result is { } result && part is not null ? part(result) : context.Source.Result),
        });
        return this;
    }

    private ObjectGraphType<Payload> PayloadOf(string verb)
    {
        var payload = new ObjectGraphType<Payload> { Name = verb + "Payload", Description = $"Answer to {name}(变更结果)" };
        _results.ForEach(result => payload.AddField(result));
        var union = new UnionGraphType { Name = verb + "Error", Description = $"Errors of {name}(可能的错误)" };
        _errors.ForEach(union.Type);
        payload.AddField(new FieldType
        {
            Name = "errors",
            Description = "All mistakes found; null when the mutation was done(错误列表)",
            ResolvedType = new ListGraphType(new NonNullGraphType(union)),
            Resolver = new FuncFieldResolver<Payload, object>(context => context.Source.Errors),
        });
        return payload;
    }
}
