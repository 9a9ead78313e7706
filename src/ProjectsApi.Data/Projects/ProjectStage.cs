using System.Diagnostics.CodeAnalysis;

namespace ProjectsApi.Data.Projects;

/// <summary>Where a project stands (项目阶段), in the order of its life; the last two leave the line.</summary>
public enum ProjectStage
{
    /// <summary>Conceived (谋划).</summary>
    Conceived = 1,

    /// <summary>Under negotiation (洽谈).</summary>
    Negotiating = 2,

    /// <summary>Contract signed (签约).</summary>
    [SuppressMessage("Naming", "CA1720", Justification = "签约 is a signature here, not a signed number.")]
    Signed = 3,

    /// <summary>Ground broken (开工).</summary>
    Started = 4,

    /// <summary>Under construction (建设).</summary>
    UnderConstruction = 5,

    /// <summary>In production (投产).</summary>
    InProduction = 6,

    /// <summary>At planned capacity (达产).</summary>
    FullCapacity = 7,

    /// <summary>Suspended (停缓建).</summary>
    Suspended = 8,

    /// <summary>Cancelled (终止).</summary>
    Cancelled = 9,
}
