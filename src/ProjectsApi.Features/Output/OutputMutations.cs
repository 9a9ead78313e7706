using GraphQL.Types;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Targets;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Output;

internal static class OutputMutations
{
    private const string Target = "outputTarget";
    private const string TargetMeaning = "Output target after the change(变更后的产出目标)";

    public static void AddTo(ObjectGraphType root)
    {
        new MutationField<SetOutputTargetInput>("setOutputTarget", "Plans the output of a scope, period and product(设定产出目标)")
            .Returns<RowType<OutputTarget>>(Target, TargetMeaning)
            .Fails<VersionConflictErrorType>()
            .AddTo<SetOutputTarget, SetOutputTargetInput, OutputTarget>(root);
        new MutationField<ReportOutputInput>("reportOutput", "Reports the output that was reached(上报产出)")
            .Returns<RowType<OutputTarget>>(Target, TargetMeaning)
            .Fails<VersionConflictErrorType>()
            .AddTo<ReportOutput, ReportOutputInput, OutputTarget>(root);
    }
}
