using System.Diagnostics.CodeAnalysis;

namespace ProjectsApi.Planning.Scheduling;

/// <summary>Outcome of compiling a schedule: a model, or the faults of its data.</summary>
/// <param name="Model">The model; null when a finding is fatal.</param>
/// <param name="Findings">Faults of the data; empty when there is a model.</param>
public sealed record ModelResult(ScheduleModel? Model, IReadOnlyList<ScheduleFinding> Findings)
{
    /// <summary>Gets the model if there is one.</summary>
    /// <param name="model">The model.</param>
    /// <returns>False when the data has a fatal finding.</returns>
    public bool TryGetModel([NotNullWhen(true)] out ScheduleModel? model)
    {
        model = Model;
        return model is not null;
    }
}
