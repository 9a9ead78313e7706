namespace ProjectsApi.Data.Changes;

/// <summary>In whose name a context saves.</summary>
/// <param name="PersonId">Person, or null for the system itself.</param>
/// <param name="Name">Name of the person as it is now.</param>
/// <param name="RequestId">Request that the logs know by the same identifier.</param>
public sealed record ChangeAuthor(Guid? PersonId, string? Name, string? RequestId)
{
    /// <summary>The program itself: sample data, migrations, work at night.</summary>
    public static ChangeAuthor System { get; } = new(null, null, null);
}
