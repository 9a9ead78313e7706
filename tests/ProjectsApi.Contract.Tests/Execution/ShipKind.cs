using System.ComponentModel;

namespace ProjectsApi.Contract.Tests.Execution;

[Description("Kind of ship（船型）")]
public enum ShipKind
{
    [Description("Carries oil（油轮）")]
    OilTanker,

    [Description("Carries people（客轮）")]
    Ferry,
}
