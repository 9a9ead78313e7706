using ProjectsApi.Data.Past;

namespace ProjectsApi.Features.Reading;

/// <summary>Rows that are in no log and are worked out again where the past of a project is looked into.</summary>
public interface IPastRows
{
    /// <summary>Adds them to the past of a project.</summary>
    Task CompleteAsync(PastRegister past, Guid project, CancellationToken cancellationToken);
}
