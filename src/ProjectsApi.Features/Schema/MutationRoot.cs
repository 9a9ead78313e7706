using GraphQL.Types;
using ProjectsApi.Features.Investments;
using ProjectsApi.Features.Jobs;
using ProjectsApi.Features.Output;

namespace ProjectsApi.Features.Schema;

/// <summary>The mutation root: one line per slice.</summary>
public sealed class MutationRoot : ObjectGraphType
{
    public MutationRoot()
    {
        Name = "Mutation";
        Description = "Everything that can be written(变更入口)";
        InvestmentsMutations.AddTo(this);
        JobsMutations.AddTo(this);
        OutputMutations.AddTo(this);
    }
}
