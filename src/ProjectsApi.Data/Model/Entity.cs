namespace ProjectsApi.Data.Model;

/// <summary>What every row of the register carries: key, version, instants and the source it can be traced to.</summary>
public abstract class Entity
{
    /// <summary>Version 7 key, made on first use so that rows read from the database never pay for one.</summary>
    public Guid Id { get => field == Guid.Empty ? field = Guid.CreateVersion7() : field; init; }

    /// <summary>Concurrency token: 1 after the insert, one more after each update; set when saving.</summary>
    public long Version { get; set; }

    /// <summary>Instant of the insert, UTC, whole milliseconds; set when saving.</summary>
    public DateTime CreatedAt { get; set; }

    /// <summary>Instant of the latest change, UTC, whole milliseconds; set when saving.</summary>
    public DateTime UpdatedAt { get; set; }

    /// <summary>True for a row generated for demonstration, false for a fact with a source.</summary>
    public bool IsSample { get; set; }

    /// <summary>Title of the publication the row was taken from.</summary>
    public string? SourceTitle { get; set; }

    /// <summary>Day on which that publication appeared.</summary>
    public DateOnly? SourcePublishedOn { get; set; }
}
