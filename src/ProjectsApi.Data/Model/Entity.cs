namespace ProjectsApi.Data.Model;

/// <summary>Common columns of the register's rows: key, version, instants and source.</summary>
public abstract class Entity
{
    /// <summary>Version 7 key, made on first use, so that rows read from the database make none.</summary>
    public Guid Id { get => field == Guid.Empty ? field = Guid.CreateVersion7() : field; init; }

    /// <summary>Concurrency token: 1 after the insert, raised by each update; set when saving.</summary>
    public long Version { get; set; }

    /// <summary>Instant of the insert, UTC, whole milliseconds; set when saving.</summary>
    public DateTime CreatedAt { get; set; }

    /// <summary>Instant of the latest change, UTC, whole milliseconds; set when saving.</summary>
    public DateTime UpdatedAt { get; set; }

    /// <summary>True for a row generated for demonstration, false for a fact with a source.</summary>
    public bool IsSample { get; set; }

    /// <summary>Title of the publication that is the row's source.</summary>
    public string? SourceTitle { get; set; }

    /// <summary>Day of that publication.</summary>
    public DateOnly? SourcePublishedOn { get; set; }
}
