namespace ProjectsApi.Data.Targets;

/// <summary>Target for the output of a project, a phase or the park, in quantity and in value (产出目标).</summary>
public sealed class OutputTarget : Target
{
    public string? ProductName { get; set; }

    /// <summary>In <see cref="QuantityUnit"/>.</summary>
    public decimal? PlannedQuantity { get; set; }

    /// <summary>In <see cref="QuantityUnit"/>.</summary>
    public decimal? ActualQuantity { get; set; }

    public string? QuantityUnit { get; set; }

    /// <summary>Yuan.</summary>
    public decimal? PlannedValue { get; set; }

    /// <summary>Yuan.</summary>
    public decimal? ActualValue { get; set; }
}
