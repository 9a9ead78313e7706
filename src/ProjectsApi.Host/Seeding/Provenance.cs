using ProjectsApi.Data.Model;

namespace ProjectsApi.Host.Seeding;

/// <summary>Source of a seeded row: an article of the newspaper page, or this program.</summary>
/// <param name="Title">Headline as printed. The page dates the events, not its own issue.</param>
/// <param name="IsSample">True for a made-up row.</param>
internal sealed record Provenance(string Title, bool IsSample)
{
    public static Provenance Sample { get; } = new("示例数据(非报道内容)Sample data, not from the page", IsSample: true);

    public static Provenance CompressorBase { get; } =
        new("海立·海尔合资压缩机郑州生产基地开建 经开区先进制造业跑出“加速度”", IsSample: false);

    public static Provenance InspectionTour { get; } = new("经开区领导实地调研辖区重点项目建设", IsSample: false);

    public static Provenance GridMeeting { get; } =
        new("经开区召开党建引领网格化基层治理工作 一季度观摩点评会", IsSample: false);

    public static Provenance ResettlementTour { get; } = new("全区以“观摩评比” 强力推进安置房建设工作", IsSample: false);

    public TRow Mark<TRow>(TRow row)
        where TRow : Entity
    {
        row.SourceTitle = Title;
        row.IsSample = IsSample;
        return row;
    }
}
