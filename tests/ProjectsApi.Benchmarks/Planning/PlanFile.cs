using System.Globalization;
using System.Text;

namespace ProjectsApi.Benchmarks.Planning;

/// <summary>A plan in Microsoft Project's XML: summaries of twenty tasks each, and two links to each task.</summary>
internal static class PlanFile
{
    /// <summary>Nodes of a branch, the first of which is its summary.</summary>
    public const int Branch = 20;

    private const int Reach = 50;
    private const int Seed = 7;

    public static byte[] Of(int tasks)
    {
        var random = new Random(Seed);
        var text = new StringBuilder("""
            <?xml version="1.0" encoding="UTF-8"?>
            <Project xmlns="http://schemas.microsoft.com/project">
            <Title>压缩机基地</Title><StartDate>2026-01-05T08:00:00</StartDate><MinutesPerDay>480</MinutesPerDay><Tasks>

            """);
        for (var id = 1; id <= tasks; id++)
        {
            if (id % Branch == 1)
            {
                text.Append(CultureInfo.InvariantCulture, $"<Task><UID>{id}</UID><ID>{id}</ID><Name>分部 {id}</Name>")
                    .Append(CultureInfo.InvariantCulture, $"<WBS>{id}</WBS><OutlineLevel>1</OutlineLevel><Summary>1</Summary></Task>\n");
                continue;
            }

            text.Append(CultureInfo.InvariantCulture, $"<Task><UID>{id}</UID><ID>{id}</ID><Name>节点 {id}</Name><WBS>{id}</WBS>")
                .Append(CultureInfo.InvariantCulture, $"<OutlineLevel>2</OutlineLevel><Duration>PT{8 * random.Next(1, 9)}H0M0S</Duration>")
                .Append("<DurationFormat>7</DurationFormat>");
            foreach (var before in Enumerable.Range(0, 2).Select(_ => id - random.Next(1, Reach)).Where(IsTask).Distinct())
            {
                text.Append(CultureInfo.InvariantCulture, $"<PredecessorLink><PredecessorUID>{before}</PredecessorUID><Type>1</Type>")
                    .Append("</PredecessorLink>");
            }

            text.Append("</Task>\n");
        }

        return Encoding.UTF8.GetBytes(text.Append("</Tasks></Project>").ToString());
    }

    private static bool IsTask(int id) => id > 1 && id % Branch != 1;
}
