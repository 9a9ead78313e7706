using System.ComponentModel;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Writing;
using ProjectsApi.Planning.Risk;

namespace ProjectsApi.Features.Schedules.Nodes;

[Description("Uncertainty of a schedule node's duration(工期风险)")]
internal sealed record ScheduleRiskInput
{
    [Description("Distribution(分布)")]
    public required ScheduleRiskShape Shape { get; init; }

    [Description("Least, in days of the duration, zero or more(最短工期)")]
    public required decimal LeastDays { get; init; }

    [Description("Most likely, from least to most; left out for UNIFORM(最可能工期)")]
    public decimal? LikelyDays { get; init; }

    [Description("Most, not below least(最长工期)")]
    public required decimal MostDays { get; init; }

    /// <summary>Sets the risk of a node; null for none.</summary>
    internal static void Apply(ScheduleNode node, ScheduleRiskInput? risk) =>
        (node.RiskShape, node.RiskLeastDays, node.RiskLikelyDays, node.RiskMostDays) =
        (risk?.Shape, risk?.LeastDays, risk?.LikelyDays, risk?.MostDays);

    internal void Check(WriteContext write)
    {
        if (LeastDays < 0)
        {
            write.AddError("risk.leastDays", "A duration is not negative; give zero or more days.");
        }

        ScheduleTimeChecks.CheckDays(write.AddError, MostDays, "risk.mostDays");
        if (MostDays < LeastDays)
        {
            write.AddError("risk.mostDays", "The most is below the least.");
        }

        if (Shape == ScheduleRiskShape.Uniform && LikelyDays is not null)
        {
            write.AddError("risk.likelyDays", "A uniform distribution has no likely value; leave it out.");
        }
        else if (Shape != ScheduleRiskShape.Uniform && LikelyDays is null)
        {
            write.AddError("risk.likelyDays", "This distribution has a likely value; give it.");
        }
        else if (LikelyDays < LeastDays || LikelyDays > MostDays)
        {
            write.AddError("risk.likelyDays", "The likely value lies between the least and the most.");
        }
    }
}
