namespace ProjectsApi.Data.Changes;

/// <summary>Author of a context's changes.</summary>
/// <param name="PersonId">Person; null for the system.</param>
/// <param name="Name">Present name of the person.</param>
/// <param name="RequestId">Identifier of the request in the server's log.</param>
public sealed record ChangeAuthor(Guid? PersonId, string? Name, string? RequestId)
{
    /// <summary>The program: sample data, migrations, nightly work.</summary>
    public static ChangeAuthor System { get; } = new(null, null, null);
}
