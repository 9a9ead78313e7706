using GraphQL.Types;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Contract.Scalars;

namespace ProjectsApi.Contract.Tests.Scalars;

/// <summary>One mutation by the contract's conventions that takes files and answers the hash of its input.</summary>
public sealed class PlanSchema : Schema
{
    public PlanSchema(IServiceProvider services)
        : base(services)
    {
        this.ConfigureContract();
        var query = new ObjectGraphType { Name = "Query", Description = "Reads(查询)" };
        query.Field<StringGraphType>("hello").Description("Greeting(问候)");
        Query = query;
        var mutation = new ObjectGraphType { Name = "Mutation", Description = "Changes(变更)" };
        new MutationField<KeepPlanInput>("keepPlan", "Keeps files(保存)")
            .Returns<StringGraphType>("hash", "Hash of the input(摘要)")
            .ReturnsMany<StringGraphType>("texts", "What the files hold(内容)")
            .AddTo(mutation, (context, given) => Task.FromResult(new Payload(
                context.SubFields?.ContainsKey("hash") is true ? given.Hash("idempotencyKey") : Texts(given.Record), null)));
        Mutation = mutation;
    }

    private static List<string> Texts(KeepPlanInput input)
    {
        IEnumerable<UploadedFile> files = input.File is null ? input.More ?? [] : [input.File, .. input.More ?? []];
        return [.. files.Select(file => new StreamReader(file.OpenReadStream()).ReadToEnd())];
    }
}
