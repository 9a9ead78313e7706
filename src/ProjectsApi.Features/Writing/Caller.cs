using ProjectsApi.Data.Changes;

namespace ProjectsApi.Features.Writing;

/// <summary>Who asks.</summary>
/// <param name="PersonId">Person, or null for somebody who did not sign in.</param>
/// <param name="Name">Name to remember in the log.</param>
internal sealed record Caller(Guid? PersonId, string? Name)
{
    public ChangeAuthor Author(string requestId) => new(PersonId, Name, requestId);
}
