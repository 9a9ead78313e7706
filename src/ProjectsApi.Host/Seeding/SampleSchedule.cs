using ProjectsApi.Data.Schedules;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Host.Seeding;

/// <summary>
/// A made-up schedule of the compressor base with the 20 standard nodes of a key project. Its data date is 31 October 2023.
/// </summary>
/// <remarks>
/// Planned days and durations keep the links and count Chinese working days (make-up days in, holidays out). Actual days may
/// fall on a rest day, as the start on Saturday 8 April 2023 did.
/// </remarks>
internal static class SampleSchedule
{
    private const int Open = SampleScheduleNode.Unknown;

    private static readonly SampleScheduleNode[] Nodes =
    [
        new("1", "前期工作", 20230103, 20230330, 60, 20230103, 20230330, 100m, 13m, null),
        new("1.1", "项目申请报告", 20230103, 20230112, 8, 20230103, 20230112, 100m, 1m, SampleOrganisations.Owner),
        new("1.2", "可行性研究报告", 20230113, 20230202, 12, 20230113, 20230202, 100m, 1m, SampleOrganisations.Owner),
        new("1.3", "初步设计及概算", 20230203, 20230223, 15, 20230203, 20230224, 100m, 1m, SampleOrganisations.Designer),
        new("1.4", "选址意见", 20230113, 20230129, 8, 20230113, 20230129, 100m, 1m, SampleOrganisations.Owner),
        new("1.5", "环境影响评价", 20230120, 20230214, 15, 20230120, 20230217, 100m, 1m, SampleOrganisations.Owner),
        new("1.6", "用地预审", 20230130, 20230208, 8, 20230130, 20230208, 100m, 1m, SampleOrganisations.Owner),
        new("1.7", "规划许可", 20230209, 20230222, 10, 20230209, 20230222, 100m, 1m, SampleOrganisations.Owner),
        new("1.8", "施工图审查", 20230228, 20230309, 8, 20230301, 20230310, 100m, 1m, SampleOrganisations.Designer),
        new("1.9", "招标投标", 20230224, 20230323, 20, 20230227, 20230323, 100m, 1m, SampleOrganisations.Owner),
        new("1.10", "施工许可", 20230324, 20230330, 5, 20230324, 20230330, 100m, 1m, SampleOrganisations.Owner),
        new("1.11", "土地供应", 20230220, 20230310, 15, 20230220, 20230314, 100m, 1m, SampleOrganisations.Owner),
        new("1.12", "水电接入", 20230227, 20230310, 10, 20230227, 20230310, 100m, 1m, SampleOrganisations.Owner),
        new("1.13", "其他前期工作", 20230227, 20230314, 12, 20230227, 20230314, 100m, 1m, SampleOrganisations.Owner),
        new("2", "施工建设", 20230410, 20240329, 245, 20230408, Open, 63.6364m, 77m, null),
        new("2.1", "进场施工", 20230410, 20230421, 10, 20230408, 20230421, 100m, 5m, SampleOrganisations.Constructor),
        new("2.2", "桩基及土方开挖", 20230423, 20230627, 45, 20230424, 20230630, 100m, 15m, SampleOrganisations.Constructor),
        new("2.3", "基础完成", 20230613, 20230725, 30, 20230615, 20230728, 100m, 12m, SampleOrganisations.Constructor),
        new("2.4", "主体封顶", 20230726, 20231120, 80, 20230731, Open, 68m, 25m, SampleOrganisations.Constructor),
        new("2.5", "装修及设备安装", 20231107, 20240329, 100, Open, Open, 0m, 20m, SampleOrganisations.Constructor),
        new("3", "试产投产", 20240401, 20240628, 62, Open, Open, 0m, 10m, null),
        new("3.1", "试生产", 20240401, 20240628, 62, Open, Open, 0m, 8m, SampleOrganisations.Owner),
        new("3.2", "全面投产", 20240628, 20240628, 0, Open, Open, 0m, 2m, SampleOrganisations.Owner),
    ];

    private static readonly (string Predecessor, string Successor, ScheduleLinkKind Kind, decimal Lag)[] Links =
    [
        ("1.1", "1.2", ScheduleLinkKind.FS, 0m), ("1.2", "1.3", ScheduleLinkKind.FS, 0m), ("1.1", "1.4", ScheduleLinkKind.FS, 0m),
        ("1.2", "1.5", ScheduleLinkKind.SS, 5m), ("1.4", "1.6", ScheduleLinkKind.FS, 0m), ("1.6", "1.7", ScheduleLinkKind.FS, 0m),
        ("1.3", "1.8", ScheduleLinkKind.FS, 2m), ("1.3", "1.9", ScheduleLinkKind.FS, 0m), ("1.8", "1.10", ScheduleLinkKind.FS, 0m),
        ("1.9", "1.10", ScheduleLinkKind.FS, 0m), ("1.7", "1.10", ScheduleLinkKind.FS, 0m), ("1.7", "1.11", ScheduleLinkKind.FS, -3m),
        ("1.11", "1.12", ScheduleLinkKind.SS, 5m), ("1.12", "1.13", ScheduleLinkKind.FF, 2m), ("1.10", "2.1", ScheduleLinkKind.FS, 0m),
        ("1.11", "2.1", ScheduleLinkKind.FS, 0m), ("2.1", "2.2", ScheduleLinkKind.FS, 0m), ("2.2", "2.3", ScheduleLinkKind.FS, -10m),
        ("2.3", "2.4", ScheduleLinkKind.FS, 0m), ("2.4", "2.5", ScheduleLinkKind.FS, -10m), ("2.5", "3.1", ScheduleLinkKind.FS, 0m),
        ("3.1", "3.2", ScheduleLinkKind.FS, 0m),
    ];

    public static IEnumerable<ScheduleNode> NodeRows(Guid projectId) => Nodes.Select((node, index) => node.ToRow(projectId, index + 1));

    public static IEnumerable<ScheduleLink> LinkRows(Guid projectId) => Links.Select(link => Provenance.Sample.Mark(new ScheduleLink
    {
        Id = SeedId.Of($"sample schedule link: {link.Predecessor} {link.Successor}"),
        ProjectId = projectId,
        PredecessorId = SampleScheduleNode.IdOf(link.Predecessor),
        SuccessorId = SampleScheduleNode.IdOf(link.Successor),
        Kind = link.Kind,
        LagDays = link.Lag,
    }));
}
