using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ProjectsApi.Features.Schedules.Keeping;

/// <summary>Memory for schedules.</summary>
public sealed class ScheduleOptions
{
    public const string Section = "Schedules";

    [Range(0, 10_000_000)]
    [Description("Schedules read lately are kept up to this many nodes, links and assignments, about 600 bytes each; 0 keeps none.")]
    public int KeptRows { get; set; } = 200_000;
}
