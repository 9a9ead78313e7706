using GraphQL.Types;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Safety;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Safety;

internal static class SafetyMutations
{
    private const string CheckResult = "safetyCheck";
    private const string FindingResult = "finding";

    public static void AddTo(ObjectGraphType root)
    {
        new MutationField<RecordSafetyCheckInput>("recordSafetyCheck", "Records a safety check with its findings(登记安全检查)")
            .Returns<RowType<SafetyCheck>>(CheckResult, "Recorded check(登记的安全检查)")
            .AddTo<RecordSafetyCheck, RecordSafetyCheckInput, SafetyCheck>(root);
        new MutationField<UpdateSafetyCheckInput>("updateSafetyCheck", "Changes values of a safety check(修改安全检查)")
            .Returns<RowType<SafetyCheck>>(CheckResult, "Check after the change(变更后的安全检查)")
            .Fails<VersionConflictErrorType>()
            .AddTo<UpdateSafetyCheck, UpdateSafetyCheckInput, SafetyCheck>(root);
        new MutationField<AddFindingInput>("addFinding", "Adds a hidden danger to a check(补登隐患)")
            .Returns<RowType<Finding>>(FindingResult, "Added finding(新增的隐患)")
            .AddTo<AddFinding, AddFindingInput, Finding>(root);
        new MutationField<UpdateFindingInput>("updateFinding", "Changes a hidden danger or advances it in its closed loop(更新隐患)")
            .Returns<RowType<Finding>>(FindingResult, "Finding after the change(变更后的隐患)")
            .Fails<VersionConflictErrorType>()
            .Fails<FindingTransitionErrorType>()
            .Fails<SamePersonErrorType>()
            .AddTo<UpdateFinding, UpdateFindingInput, Finding>(root);
    }
}
