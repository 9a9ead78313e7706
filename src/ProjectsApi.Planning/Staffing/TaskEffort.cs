namespace ProjectsApi.Planning.Staffing;

/// <summary>Duration of a task and the work of its resources. The rule of the task says which of them stays.</summary>
/// <param name="Rule">Rule for the fixed one of the three.</param>
/// <param name="IsEffortDriven">Whether the whole work stays when resources come or go; always so with fixed work.</param>
/// <param name="Hours">Duration, working hours, ≥ 0.</param>
/// <param name="Resources">Work of its work resources.</param>
/// <remarks>
/// Source: Microsoft Project, "Change the task type" and "effort-driven scheduling": duration = work ÷ units, of several resources the
/// longest.
/// Nothing is levelled, and values are not rounded.
/// </remarks>
public sealed record TaskEffort(ScheduleTaskType Rule, bool IsEffortDriven, decimal Hours, IReadOnlyList<ResourceEffort> Resources)
{
    private bool KeepsWork => Resources.Sum(resource => resource.Hours) > 0m && (Rule == ScheduleTaskType.FixedWork || IsEffortDriven);

    /// <summary>The task with one more resource, as the last.</summary>
    /// <param name="units">Share of its time; null: full time, or with a fixed duration the units of its work.</param>
    /// <param name="hours">Its work; null: its share of the whole work of an effort-driven task, else its units for the whole
    /// duration.</param>
    /// <returns>The task after it.</returns>
    public TaskEffort With(decimal? units, decimal? hours)
    {
        if (hours is { } given)
        {
            var share = units ?? (Rule == ScheduleTaskType.FixedDuration && Hours > 0m ? given / Hours : 1m);
            return Measured([.. Resources, new(share, given)]);
        }

        var added = new ResourceEffort(units ?? 1m, Hours * (units ?? 1m));
        return KeepsWork ? Shared([.. Resources, added with { Hours = 0m }]) : Measured([.. Resources, added]);
    }

    /// <summary>The task without one of its resources; the others take over its work when the whole work stays.</summary>
    /// <param name="index">Which one.</param>
    /// <returns>The task after it; with no resource left its duration stays.</returns>
    public TaskEffort Without(int index)
    {
        ResourceEffort[] rest = [.. Resources.Where((_, at) => at != index)];
        return KeepsWork && rest.Any(resource => resource.Units > 0m) ? Shared(rest) : Measured(rest);
    }

    /// <summary>The task with other units of one resource. With a fixed duration its work follows them, else the duration does.</summary>
    /// <param name="index">Which one.</param>
    /// <param name="units">Share of its time, ≥ 0.</param>
    /// <returns>The task after it.</returns>
    public TaskEffort WithUnits(int index, decimal units) =>
        Changed(index, resource => new(units, Rule == ScheduleTaskType.FixedDuration ? Hours * units : resource.Hours));

    /// <summary>The task with other work of one resource: its units follow when the duration is fixed, else the duration does.</summary>
    /// <param name="index">Which one.</param>
    /// <param name="hours">Its work, ≥ 0.</param>
    /// <returns>The task after it.</returns>
    public TaskEffort WithWork(int index, decimal hours) =>
        Changed(index, resource => new(Rule == ScheduleTaskType.FixedDuration && Hours > 0m ? hours / Hours : resource.Units, hours));

    /// <summary>The task with another duration: units follow when the work is fixed, else the work does.</summary>
    /// <param name="hours">Duration, working hours, ≥ 0.</param>
    /// <returns>The task after it.</returns>
    public TaskEffort Lasting(decimal hours) => this with
    {
        Hours = hours,
        Resources = [.. Resources.Select(resource => (Rule, Hours, hours) switch
        {
            (ScheduleTaskType.FixedWork, > 0m, > 0m) => resource with { Units = resource.Units * Hours / hours },
            (ScheduleTaskType.FixedWork, _, _) => resource,
            (_, 0m, _) => resource with { Hours = hours * resource.Units },
            _ => resource with { Hours = resource.Hours * hours / Hours },
        })],
    };

    private TaskEffort Changed(int index, Func<ResourceEffort, ResourceEffort> change) =>
        Measured([.. Resources.Select((resource, at) => at == index ? change(resource) : resource)]);

    // The whole work, shared by units.
    private TaskEffort Shared(ResourceEffort[] resources)
    {
        var (work, units) = (Resources.Sum(resource => resource.Hours), resources.Sum(resource => resource.Units));
        return units == 0m
            ? Measured(resources)
            : Measured(
                [.. resources.Select(
                    resource => work * resource.Units / units is var hours && Rule == ScheduleTaskType.FixedDuration && Hours > 0m
                ? new ResourceEffort(hours / Hours, hours)
                : resource with { Hours = hours })]);
    }

    private TaskEffort Measured(ResourceEffort[] resources)
    {
        var longest = resources.Select(resource => resource.Span).DefaultIfEmpty().Max();
        return this with { Hours = Rule == ScheduleTaskType.FixedDuration || longest == 0m ? Hours : longest, Resources = resources };
    }
}
