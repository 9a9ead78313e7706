namespace ProjectsApi.Planning.Lights;

/// <summary>Lights of Yinchuan for government-funded and key social projects (银川市“红黄绿灯”推进机制).</summary>
/// <remarks>
/// As announced by the Development and Reform Commission of Yinchuan on 18 March 2025. Less than ten percentage points below time
/// progress the rules give no colour: the gap is kept. Four rules: start, progress, funds, entry into statistics.
/// </remarks>
public static class YinchuanPack
{
    /// <summary>The pack; money in the unit of the facts.</summary>
    public static RulePack Pack { get; } = new(
        "yinchuan",
        "1",
        "Yinchuan lights for key projects",
        "银川市重点项目“红黄绿灯”",
        "Yinchuan Development and Reform Commission, announced 2025-03-18 (银川市发展和改革委员会,“红黄绿灯”推进机制)",
        new DateOnly(2025, 3, 18),
        null,
        [Start, Progress, Funds, Statistics]);

    private static LightRule Start => new(
        "start",
        LightMeasure.MonthsStartOverdue,
        "按计划开工亮绿灯;计划当月开工无正当理由未开工亮黄灯;连续3个月无正当理由应开工未开工亮红灯",
        [LightSubject.Project],
        [LightSubject.Project, LightSubject.Node, LightSubject.Milestone],
        [
            LightBand.AtMost(0m, LightColour.Green),
            new(LightColour.Yellow, 1m, true, 3m, false),
            LightBand.AtLeast(3m, LightColour.Red),
        ],
        YieldsToExcuse: true);

    private static LightRule Progress => new(
        "progress",
        LightMeasure.LeadOverTime,
        "完成序时进度亮绿灯;低于序时进度10至30个百分点(含)亮黄灯;低于序时进度超过30个百分点亮红灯",
        [LightSubject.Project],
        [LightSubject.Project, LightSubject.Node],
        [
            LightBand.AtLeast(0m, LightColour.Green),
            new(LightColour.Yellow, -30m, true, -10m, true),
            LightBand.Below(-30m, LightColour.Red),
        ]);

    private static LightRule Funds => new(
        "funds",
        LightMeasure.FundsLead,
        "资金按计划支付亮绿灯;低于国家、自治区有关要求亮红灯",
        [LightSubject.Project],
        [LightSubject.Project],
        [LightBand.AtLeast(0m, LightColour.Green), LightBand.Below(0m, LightColour.Red)]);

    private static LightRule Statistics => new(
        "statistics",
        LightMeasure.MonthsUnregistered,
        "已入库亮绿灯;开工超过1个月无正当理由未入库亮黄灯;开工超过2个月无正当理由未入库亮红灯",
        [LightSubject.Project],
        [LightSubject.Project],
        [
            LightBand.AtMost(0m, LightColour.Green),
            // Not entered yet and still in time: nothing is issued.
            new(LightColour.Green, 0m, false, 1m, true, IsPublished: false),
            new(LightColour.Yellow, 1m, false, 2m, true),
            LightBand.Above(2m, LightColour.Red),
        ],
        YieldsToExcuse: true);
}
