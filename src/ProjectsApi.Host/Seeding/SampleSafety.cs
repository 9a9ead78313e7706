using ProjectsApi.Data.Safety;

namespace ProjectsApi.Host.Seeding;

/// <summary>Made-up safety checks of the compressor base, with each result and each state of a finding.</summary>
internal static class SampleSafety
{
    public static IEnumerable<SafetyCheck> Rows(Guid projectId) =>
    [
        Check(projectId, new(2023, 4, 28), SafetyCheckKind.Holiday, 84m, "节前检查",
            Closed("配电箱未上锁", "立即上锁并张贴警示标识", new(2023, 4, 29), new(2023, 4, 28))),
        Check(projectId, new(2023, 5, 19), SafetyCheckKind.Routine, 78.5m, "桩基施工日常检查",
            Closed("基坑临边防护缺失一处", "补设定型化防护栏杆", new(2023, 5, 22), new(2023, 5, 21)),
            Closed("钢筋堆放超高", "重新码放", new(2023, 5, 20), new(2023, 5, 20))),
        Check(projectId, new(2023, 7, 21), SafetyCheckKind.Special, 66m, "深基坑专项检查",
            Major("基坑监测数据超预警值,存在坍塌风险", "停工,编制专项方案并加固支护", new(2023, 8, 4), FindingState.Closed, new(2023, 8, 3))),
        Check(projectId, new(2023, 8, 4), SafetyCheckKind.Reinspection, 88m, "深基坑整改复查"),
        WithZeroItem(Check(projectId, new(2023, 9, 22), SafetyCheckKind.Comprehensive, 81m, "脚手架分项得零分",
            Major("外脚手架连墙件缺失", "停止作业,补装连墙件并验收", new(2023, 9, 28), FindingState.Submitted, null))),
        Check(projectId, new(2023, 10, 20), SafetyCheckKind.Routine, 91m, "主体施工日常检查",
            General("临时通道照明不足", "增设照明", new(2023, 10, 27), FindingState.Rectifying)),
    ];

    private static SafetyCheck Check(
        Guid projectId, DateOnly checkedOn, SafetyCheckKind kind, decimal score, string note, params Func<SafetyCheck, Finding>[] findings)
    {
        var check = Provenance.Sample.Mark(new SafetyCheck
        {
            Id = SeedId.Of($"sample check: {note}"),
            ProjectId = projectId,
            CheckedOn = checkedOn,
            Kind = kind,
            InspectingOrganisationId = SampleOrganisations.SafetyStation,
            Score = score,
            Note = note,
        });
        check.Findings.AddRange(findings.Select(found => found(check)));
        return check;
    }

    private static SafetyCheck WithZeroItem(SafetyCheck check)
    {
        check.HasZeroItem = true;
        return check;
    }

    private static Func<SafetyCheck, Finding> Closed(string description, string measure, DateOnly deadline, DateOnly closedOn) =>
        check => Found(check, HazardLevel.General, description, measure, deadline, FindingState.Closed, closedOn);

    private static Func<SafetyCheck, Finding> General(string description, string measure, DateOnly deadline, FindingState state) =>
        check => Found(check, HazardLevel.General, description, measure, deadline, state, null);

    private static Func<SafetyCheck, Finding> Major(
        string description, string measure, DateOnly deadline, FindingState state, DateOnly? closedOn) =>
        check => Found(check, HazardLevel.Major, description, measure, deadline, state, closedOn);

    private static Finding Found(
        SafetyCheck check, HazardLevel level, string description, string measure, DateOnly deadline,
        FindingState state, DateOnly? closedOn) =>
        Provenance.Sample.Mark(new Finding
        {
            Id = SeedId.Of($"sample finding: {description}"),
            SafetyCheckId = check.Id,
            HazardLevel = level,
            Description = description,
            Measure = measure,
            Deadline = deadline,
            State = state,
            ClosedOn = closedOn,
        });
}
