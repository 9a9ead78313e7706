namespace ProjectsApi.Planning.Lights;

/// <summary>Cards of Wuhan for major projects (武汉市重大项目红、黄牌预警), shown as lights of the same colour.</summary>
/// <remarks>
/// A share of time progress, not percentage points: early in a year the two are far apart. From 80 percent on no card is issued, which
/// is shown as green although the rule has no green. The year of the notice is unknown, and so is its validity.
/// </remarks>
public static class WuhanPack
{
    /// <summary>The pack.</summary>
    public static RulePack Pack { get; } = new(
        "wuhan",
        "1",
        "Wuhan cards for major projects",
        "武汉市重大项目红、黄牌预警",
        "Wuhan Municipal Government, Measures for Major Projects (武汉市人民政府,《武汉市重大项目管理办法》)",
        null,
        null,
        [
            new(
                "progress",
                LightMeasure.ShareOfTimeProgress,
                "完成进度低于时序进度80%给予黄牌预警,低于60%给予红牌预警",
                [LightSubject.Project],
                [LightSubject.Project, LightSubject.Node],
                [
                    LightBand.AtLeast(80m, LightColour.Green) with { IsPublished = false },
                    new(LightColour.Yellow, 60m, true, 80m, false),
                    LightBand.Below(60m, LightColour.Red),
                ]),
        ]);
}
