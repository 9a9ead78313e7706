using ProjectsApi.Mspdi;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Fields of a file's project without a column in the register.</summary>
internal sealed record KeptProjectFields
{
    public string? Title { get; init; }

    public int DefaultStartTime { get; init; }

    public int DefaultFinishTime { get; init; }

    public int MinutesPerWeek { get; init; }

    public int DaysPerMonth { get; init; }

    public bool HonorConstraints { get; init; }

    public DateTime? StatusDate { get; init; }

    public ReadOnlyMemory<byte> Kept { get; init; }

    /// <summary>Fields of the nodes; an empty key means the project summary task.</summary>
    public IReadOnlyList<KeptTaskFields> Tasks { get; init; } = [];

    /// <param name="file">The file's project.</param>
    /// <param name="nodes">Key of the node of each task, by the index of the task.</param>
    internal static KeptProjectFields Of(MspdiProject file, IReadOnlyDictionary<int, Guid> nodes) => new()
    {
        Title = file.Title,
        DefaultStartTime = file.DefaultStartTime,
        DefaultFinishTime = file.DefaultFinishTime,
        MinutesPerWeek = file.MinutesPerWeek,
        DaysPerMonth = file.DaysPerMonth,
        HonorConstraints = file.HonorConstraints,
        StatusDate = file.StatusDate,
        Kept = file.Kept,
        Tasks =
        [
            .. file.Tasks.Where(task => task.OutlineLevel == 0).Take(1).Select(task => KeptTaskFields.Of(Guid.Empty, task)),
            .. nodes.Select(node => KeptTaskFields.Of(node.Value, file.Tasks[node.Key])),
        ],
    };

    /// <summary>Adds these fields to an exported project.</summary>
    public MspdiProject ApplyTo(MspdiProject project) => project with
    {
        Title = Title ?? project.Title,
        DefaultStartTime = DefaultStartTime,
        DefaultFinishTime = DefaultFinishTime,
        MinutesPerWeek = MinutesPerWeek,
        DaysPerMonth = DaysPerMonth,
        HonorConstraints = HonorConstraints,
        StatusDate = project.StatusDate ?? StatusDate,
        Kept = Kept,
    };
}
