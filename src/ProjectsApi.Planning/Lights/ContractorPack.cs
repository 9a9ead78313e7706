namespace ProjectsApi.Planning.Lights;

/// <summary>Warnings of a contractor by days late (工期预警: 黄色、橙色、红色).</summary>
/// <remarks>
/// The text makes seven days yellow ("within 7 days, inclusive") and orange ("7 to 15 days, exclusive"): the overlap stays. Fifteen are
/// red. A node on time is shown as green although the rule has no green.
/// </remarks>
public static class ContractorPack
{
    /// <summary>The pack; days of the calendar.</summary>
    public static RulePack Pack { get; } = new(
        "contractor-days",
        "1",
        "Contractor's warnings by days late",
        "施工单位工期预警",
        "Progress warning mechanism of a construction company in Shenzhen, undated (施工单位进度预警机制)",
        null,
        null,
        [
            new(
                "days-late",
                LightMeasure.DaysLate,
                "实际进度比计划滞后7天(含)以内黄色预警;7至15天(不含)橙色预警;15天(含)以上红色预警",
                [LightSubject.Node, LightSubject.Milestone],
                [LightSubject.Node, LightSubject.Milestone, LightSubject.Project],
                [
                    LightBand.AtMost(0m, LightColour.Green) with { IsPublished = false },
                    new(LightColour.Yellow, 0m, false, 7m, true),
                    new(LightColour.Orange, 7m, true, 15m, false),
                    LightBand.AtLeast(15m, LightColour.Red),
                ]),
        ]);
}
