using System.Globalization;
using System.Text;

namespace ProjectsApi.Host.Tests.Startup;

/// <summary>A large plan with every task property of Microsoft Project that this program keeps.</summary>
internal static class LargePlan
{
    private const int TasksPerSummary = 20;
    private const int Resources = 100;

    /// <param name="tasks">Number of tasks, summaries included.</param>
    public static string Of(int tasks)
    {
        var file = new StringBuilder(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Project "
                + "xmlns=\"http://schemas.microsoft.com/project\">\n<Name>Large</Name>\n<Tasks>");
        for (var uid = 1; uid <= tasks; uid++)
        {
            Add(file, uid);
        }

        file.Append("</Tasks>\n<Resources>");
        for (var uid = 1; uid <= Resources; uid++)
        {
            file.Append(
                CultureInfo.InvariantCulture,
                $"<Resource><UID>{uid}</UID><ID>{uid}</ID><Name>班组 {uid}</Name><Type>1</Type><MaxUnits>2.00</MaxUnits></Resource>\n");
        }

        file.Append("</Resources>\n<Assignments>");
        for (var uid = 2; uid <= tasks; uid += 3)
        {
            if (!IsSummary(uid))
            {
                file.Append(
                    CultureInfo.InvariantCulture,
                    $"<Assignment><UID>{uid}</UID><TaskUID>{uid}</TaskUID>"
                    + $"<ResourceUID>{1 + (uid % Resources)}</ResourceUID><Units>1</Units><Work>PT8H0M0S</Work></Assignment>\n");
            }
        }

        return file.Append("</Assignments>\n</Project>").ToString();
    }

    private static bool IsSummary(int uid) => uid % TasksPerSummary == 1;

    private static void Add(StringBuilder file, int uid)
    {
        var (group, place) = (1 + ((uid - 1) / TasksPerSummary), (uid - 1) % TasksPerSummary);
        var code = IsSummary(uid) ? $"{group}" : $"{group}.{place}";
        var day = new DateTime(2026, 3, 2).AddDays(uid % 300).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        file.Append(CultureInfo.InvariantCulture, $"""
            <Task><UID>{uid}</UID><ID>{uid}</ID><Name>第 {group} 标段 基础与安装 {uid}</Name>
            <Active>1</Active><Manual>0</Manual><Type>0</Type><IsNull>0</IsNull>
            <CreateDate>2026-01-05T08:00:00</CreateDate><WBS>{code}</WBS><OutlineNumber>{code}</OutlineNumber>
            <OutlineLevel>{(IsSummary(uid) ? 1 : 2)}</OutlineLevel>
            <Priority>500</Priority><Start>{day}T08:00:00</Start><Finish>{day}T17:00:00</Finish>
            <Duration>PT8H0M0S</Duration><DurationFormat>7</DurationFormat>
            <Work>PT8H0M0S</Work><Summary>{(IsSummary(uid) ? 1 : 0)}</Summary>
            <EarlyStart>{day}T08:00:00</EarlyStart><EarlyFinish>{day}T17:00:00</EarlyFinish>
            <LateStart>{day}T08:00:00</LateStart><LateFinish>{day}T17:00:00</LateFinish>
            <FixedCost>0</FixedCost><PercentComplete>0</PercentComplete><Cost>0</Cost>
            <RemainingDuration>PT8H0M0S</RemainingDuration><ConstraintType>0</ConstraintType>
            <CalendarUID>-1</CalendarUID><Contact>王芳 {uid}</Contact>

            """);
        for (var step = 1; step <= 2 && place > step; step++)
        {
            file.Append(
                CultureInfo.InvariantCulture,
                $"<PredecessorLink><PredecessorUID>{uid - step}</PredecessorUID><Type>1</Type><LinkLag>0</LinkLag>"
                + $"<LagFormat>7</LagFormat></PredecessorLink>\n");
        }

        file.Append(
            CultureInfo.InvariantCulture,
            $"<ExtendedAttribute><FieldID>188743731</FieldID><Value>甲 {uid}</Value></ExtendedAttribute>\n"
            + $"<Baseline><Number>0</Number><Start>{day}T08:00:00</Start><Finish>{day}T17:00:00</Finish>"
            + $"<Duration>PT8H0M0S</Duration><Work>PT8H0M0S</Work></Baseline></Task>\n");
    }
}
